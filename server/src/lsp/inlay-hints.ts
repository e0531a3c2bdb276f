import {
  type InlayHint,
  type InlayHintParams,
  RequestType,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { inlayHints, rowHints } from '../core/features/inlay-hints.ts';
import { guardDocument } from './guard.ts';
import { editorLines, offsetAt, positionAt, spanOf } from './positions.ts';
import type { Session } from './session.ts';

/** Asks for the columns of the figures on a line: a client that follows the cursor shows them. */
export const ROW_HINTS = new RequestType<TextDocumentPositionParams, InlayHint[], unknown>('gongkai/rowHints');

/** Shows beside cells what their columns are, and what wrong ones should be. */
export function showInlayHints(session: Session): void {
  const { connection, switches } = session;
  connection.languages.inlayHint.on(
    guardDocument<InlayHintParams, InlayHint[]>(
      session,
      'textDocument/inlayHint',
      [],
      ({ analysis, settings }, { range }) => {
        const { 'inlayHints.columns': columns, 'inlayHints.corrections': corrections } = switches();
        if (!columns && !corrections) return [];
        const lines = editorLines(analysis.report.syntax);
        const hints = inlayHints(analysis, spanOf(lines, range), { columns, corrections }, settings.language);
        return hints.map(({ offset, label, tooltip }) => ({
          position: positionAt(lines, offset),
          label,
          tooltip,
          paddingLeft: true,
        }));
      },
    ),
  );
  connection.onRequest(
    ROW_HINTS,
    guardDocument<TextDocumentPositionParams, InlayHint[]>(
      session,
      ROW_HINTS.method,
      [],
      ({ analysis, settings }, { position }) => {
        const lines = editorLines(analysis.report.syntax);
        return rowHints(analysis, offsetAt(lines, position), settings.language).map(({ offset, label, tooltip }) => ({
          position: positionAt(lines, offset),
          label,
          tooltip,
          paddingRight: true,
        }));
      },
      { placed: true },
    ),
  );
}
