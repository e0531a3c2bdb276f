import type { GridRow } from '../syntax/rows.ts';
import { plain } from '../text/plain.ts';
import { labelKey } from './label-key.ts';
import type { SeenCell } from './table.ts';

/** The cells of `rows` in reading order, each with its text compared and its label taken apart. */
export function seenCells(text: string, rows: readonly GridRow[]): SeenCell[] {
  return rows.flatMap(({ cells, kept, glued }, row) =>
    cells.map((cell, index) => {
      const content = cell.parts.map((part) => plain(text.slice(part.start, part.end))).join('');
      return { ...cell, row, index, kept, glued, plain: content, label: labelKey(content) };
    }),
  );
}

/** The first and last line index of `cells`, of which there must be one at least. */
export function lineExtent(cells: Iterable<SeenCell>): { first: number; last: number } {
  let first = Infinity;
  let last = 0;
  for (const { line } of cells) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return { first, last };
}
