import type { CellLine, Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { type CellBlock, cellBlockOf } from './cell-block.ts';
import type { Section } from './heading.ts';

/** A stretch of the text with its cells: what stands under a heading, or before the first one. */
export interface Region {
  /** Line indexes; `to` is not included. */
  readonly from: number;
  readonly to: number;
  /** Null where no line may be part of a table. */
  readonly block: CellBlock | null;
  /** Where the block begins: offset and index of its first line. */
  readonly start: number;
  readonly line: number;
}

/**
 * Cuts the text into cells, region by region, so that the way in which one table is written says nothing of another.
 * @param isApart whether the line is no part of any table
 */
export function regionsOf(
  syntax: Syntax,
  sections: readonly Section[],
  isApart: (line: CellLine) => boolean,
  memo: Memo,
): Region[] {
  const starts = new Set([0, ...sections.flatMap(({ body }) => (body ? [body.from, body.to] : []))]);
  const bounds = [...starts, syntax.lines.length].sort((one, other) => one - other);
  return bounds.slice(0, -1).map((from, at) => {
    const to = bounds[at + 1] ?? from;
    const lines = syntax.lines.slice(from, to).filter((line) => !isApart(line));
    const [first] = lines;
    if (!first) return { from, to, block: null, start: 0, line: from };
    return { from, to, block: cellBlockOf(syntax, lines, memo), start: first.start, line: first.index };
  });
}
