import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHints } from '../core/features/inlay-hints.ts';
import { guardDocument } from './guard.ts';
import { editorLines, positionAt, spanOf } from './positions.ts';
import type { Session } from './session.ts';

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
}
