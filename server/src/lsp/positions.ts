import { type Line, lineAt } from '../core/text/line-table.ts';
import type { Span } from '../core/text/span.ts';

/** A place as the language protocol counts: line and UTF-16 unit in it, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The position of `offset`. An offset inside a line end stands at the end of its line. */
export function positionAt(lines: readonly Line[], offset: number): Position {
  const { index, start, end } = lineAt(lines, offset);
  return { line: index, character: Math.min(offset, end) - start };
}

/** The range of a span, both ends as `positionAt` has them. */
export function rangeOf(lines: readonly Line[], { start, end }: Span): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/** The offset of a position. Behind the end of its line it means that end, as the language protocol has it. */
export function offsetAt(lines: readonly Line[], { line, character }: Position): number {
  const there = lines[line];
  if (!there) return lines.at(-1)?.end ?? 0;
  return Math.min(there.start + character, there.end);
}

/** The span of a range. */
export function spanOf(lines: readonly Line[], { start, end }: Range): Span {
  return { start: offsetAt(lines, start), end: offsetAt(lines, end) };
}
