import type { GridRow } from '../syntax/grid.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { labelKey } from './label-key.ts';
import type { SeenCell } from './table.ts';

/**
 * The cells of `rows` in reading order, each with its text compared and its label taken apart.
 * @param firstRow the index that the first of the rows is to have
 */
export function seenCells({ plain }: Syntax, rows: readonly GridRow[], firstRow = 0): SeenCell[] {
  return rows.flatMap(({ cells, kind, kept, glued }, at) =>
    cells.map((cell, index) => {
      const content = cell.parts.map((part) => plain.slice(part.start, part.end)).join('');
      return { ...cell, row: firstRow + at, index, kind, kept, glued, plain: content, label: labelKey(content) };
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
