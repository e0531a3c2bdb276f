import { rowsOf } from '../syntax/rows.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import type { Section } from './report.ts';
import { seenCells } from './seen.ts';
import type { SeenCell } from './table.ts';

/** A stretch of the text with its cells: what stands under a heading, or before the first one. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly SeenCell[];
}

/**
 * Cuts the text into cells, region by region, so that the way in which one table is written says nothing of another.
 * @param isApart whether the line of that index is no part of any table
 */
export function regionsOf(
  syntax: Syntax,
  sections: readonly Section[],
  isApart: (line: number) => boolean,
  memo: Memo,
): Region[] {
  const starts = new Set([0, ...sections.flatMap(({ body }) => (body ? [body.from, body.to] : []))]);
  const bounds = [...starts, syntax.lines.length].sort((one, other) => one - other);
  let rows = 0;
  return bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1] ?? from;
    const lines = syntax.lines.slice(from, to).filter(({ index }) => !isApart(index));
    const read = rowsOf(syntax, lines);
    const cells = seenCells(syntax, read, rows, memo);
    rows += read.length;
    return { from, to, cells };
  });
}
