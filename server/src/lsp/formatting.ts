import type {
  DocumentFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  TextEdit,
} from 'vscode-languageserver';
import { formatting } from '../core/features/formatting.ts';
import type { Span } from '../core/text/span.ts';
import type { Reading } from './documents.ts';
import { guardDocument } from './guard.ts';
import { type EditorLine, editorLines, rangeOf, spanOf } from './positions.ts';
import type { Session } from './session.ts';

/** Writes tables with one row on a line and aligned columns: those of a document, or of a range. */
export function formatTables(session: Session): void {
  const { connection, switches } = session;
  const edits = (
    { analysis }: Reading,
    { tabSize }: FormattingOptions,
    where: (lines: readonly EditorLine[]) => Span,
  ): TextEdit[] => {
    if (!switches().format) return [];
    const { text } = analysis;
    const lines = editorLines(analysis.report.syntax);
    const [first] = lines;
    const lineEnd = (first && text.slice(first.end, first.next)) || '\n';
    const found = formatting(analysis, where(lines), lineEnd, Math.max(1, tabSize));
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
