import {
  type DocumentFormattingParams,
  type DocumentRangeFormattingParams,
  type FormattingOptions,
  MessageType,
  ShowMessageNotification,
  type TextEdit,
} from 'vscode-languageserver';
import { formatting } from '../core/features/formatting.ts';
import { leftAlone } from '../core/features/formatting/left-alone.ts';
import type { Span } from '../core/text/span.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { type EditorLine, editorLines, rangeOf, spanOf } from './positions.ts';
import type { Session } from './session.ts';

/** Writes tables with one row on a line and aligned columns: those of a document, or of a range. Says why some stay as they are. */
export function formatTables(session: Session): void {
  const { connection, switches } = session;
  // A document may be formatted whenever it is saved: what was said of it is not said again.
  const said = new Set<string>();
  const tell = (uri: string, sentences: readonly string[]): void => {
    for (const message of sentences) {
      const key = `${uri} ${message}`;
      if (said.has(key)) continue;
      said.add(key);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    }
  };
  const edits = (
    { uri, analysis, settings: { language } }: Reading,
    { tabSize }: FormattingOptions,
    where: (lines: readonly EditorLine[]) => Span,
  ): TextEdit[] => {
    if (!switches().format) return [];
    const { text } = analysis;
    const lines = editorLines(analysis.report.syntax);
    const [first] = lines;
    const lineEnd = (first && text.slice(first.end, first.next)) || '\n';
    const range = where(lines);
    const found = formatting(analysis, range, lineEnd, Math.max(1, tabSize));
    tell(uri, leftAlone(analysis, range, language));
    return found.map(({ span, newText }) => ({ range: rangeOf(lines, span), newText }));
  };
  connection.onDocumentFormatting(
    guardDocument<DocumentFormattingParams, TextEdit[]>(
      session,
      'textDocument/formatting',
      [],
      (reading, { options }) => edits(reading, options, () => ({ start: 0, end: reading.analysis.text.length })),
      { placed: true },
    ),
  );
  connection.onDocumentRangeFormatting(
    guardDocument<DocumentRangeFormattingParams, TextEdit[]>(
      session,
      'textDocument/rangeFormatting',
      [],
      (reading, { options, range }) => edits(reading, options, (lines) => spanOf(lines, range)),
      { placed: true },
    ),
  );
}
