import type { Syntax } from '../syntax/syntax.ts';
import { type Measure, widthOf } from '../text/width.ts';
import type { SeenCell } from './table.ts';

/** The stretch of columns of text that the figures of one column of a table take up, the end not included. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** No table has longer lines, in UTF-16 units. */
const LONGEST_LINE = 1000;

/** Whether the cell stands near enough to the start of its line for columns to be counted. */
export function isNear({ lines }: Syntax, { span, line }: SeenCell): boolean {
  return span.end - (lines[line]?.start ?? 0) <= LONGEST_LINE;
}

/** The columns of text that a cell takes up on its line; endless where it stands too far from the line's start. */
export function extentOf(syntax: Syntax, cell: SeenCell, measure: Measure): Extent {
  if (!isNear(syntax, cell)) return { from: Infinity, to: Infinity };
  const { text, lines } = syntax;
  const { span, line } = cell;
  let from = 0;
  for (let at = lines[line]?.start ?? 0; at < span.start; at++) from += widthOf(text[at] ?? '', measure);
  let to = from;
  for (let at = span.start; at < span.end; at++) to += widthOf(text[at] ?? '', measure);
  return { from, to };
}
