import type { GridCell, GridRow } from '../syntax/grid.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { contentAt } from './cell-content.ts';
import type { SeenCell } from './table.ts';

/**
 * The cells of `rows` in reading order, each with its text compared and its label taken apart.
 * @param syntax that of the block: where its text begins, the block does
 */
export function seenCells(syntax: Syntax, rows: readonly GridRow[], memo: Memo): SeenCell[] {
  const seen: SeenCell[] = [];
  for (let at = 0; at < rows.length; at++) {
    const { cells, kind, kept, glued } = rows[at]!;
    for (let index = 0; index < cells.length; index++) {
      const { parts, span, line, isFull } = cells[index]! as GridCell<never>;
      const content = contentAt(syntax.text, syntax.plain, parts, memo);
      const { plain, label } = content;
      const cell = { parts, span, line, row: at, index, kind, kept, glued, plain, label, content };
      seen.push(isFull ? { ...cell, isFull } : cell);
    }
  }
  return seen;
}

/** The first and last line index of the cells of `owners`, of which there must be one at least. */
export function lineExtent(owners: Iterable<{ readonly cells: readonly SeenCell[] }>): { first: number; last: number } {
  let first = Infinity;
  let last = 0;
  for (const { cells } of owners) {
    for (const { line } of cells) {
      if (line < first) first = line;
      if (line > last) last = line;
    }
  }
  return { first, last };
}
