import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlights } from '../core/features/highlights.ts';
import { guardDocument } from './guard.ts';
import { editorLines, offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** Lights up the cells that a total adds up, and the totals that a cell stands in. */
export function documentHighlights(session: Session): void {
  const { connection, switches } = session;
  connection.onDocumentHighlight(
    guardDocument<DocumentHighlightParams, DocumentHighlight[]>(
      session,
      'textDocument/documentHighlight',
      [],
      ({ analysis }, { position }) => {
        if (!switches().highlights) return [];
        const lines = editorLines(analysis.report.syntax);
        return highlights(analysis, offsetAt(lines, position)).map(({ span, isOwn }) => ({
          range: rangeOf(lines, span),
          kind: isOwn ? DocumentHighlightKind.Text : DocumentHighlightKind.Read,
        }));
      },
      { placed: true },
    ),
  );
}
