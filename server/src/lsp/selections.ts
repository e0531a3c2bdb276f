import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selections } from '../core/features/selections.ts';
import type { Span } from '../core/text/span.ts';
import { guardDocument } from './guard.ts';
import { type EditorLine, editorLines, offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';

/** What the selection grows to: a cell, its row, its table, the section, the text. */
export function selectionRanges(session: Session): void {
  session.connection.onSelectionRanges(
    guardDocument<SelectionRangeParams, SelectionRange[]>(
      session,
      'textDocument/selectionRange',
      [],
      ({ analysis }, { positions }) => {
        const lines = editorLines(analysis.report.syntax);
        return positions.map((position) => {
          const own = offsetAt(lines, position);
          return chain(lines, selections(analysis, own)) ?? { range: { start: position, end: position } };
        });
      },
      { placed: true },
    ),
  );
}

function chain(lines: readonly EditorLine[], [own, ...around]: readonly Span[]): SelectionRange | undefined {
  if (!own) return undefined;
  const parent = chain(lines, around);
  return { range: rangeOf(lines, own), ...(parent && { parent }) };
}
