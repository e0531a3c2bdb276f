import type { Syntax } from '../core/syntax/syntax.ts';
import { type Line, lineAt, linesOf } from '../core/text/line-table.ts';
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

/** A line as editors count them. What the engine reads as a line may be less, and is none of these to the compiler. */
export interface EditorLine extends Line {
  readonly content?: never;
}

const known = new WeakMap<Syntax, readonly EditorLine[]>();

/** The lines of a text as editors count them, by which positions go. Most texts are read in the same lines. */
export function editorLines(syntax: Syntax): readonly EditorLine[] {
  const present = known.get(syntax);
  if (present) return present;
  const read: readonly Line[] = syntax.lines;
  const lines = syntax.lines.every(({ content }) => content.oddEnd === null) ? read : linesOf(syntax.text);
  known.set(syntax, lines);
  return lines;
}

/** The position of `offset`. An offset inside a line end stands at the end of its line. */
export function positionAt(lines: readonly EditorLine[], offset: number): Position {
  const { index, start, end } = lineAt(lines, offset);
  return { line: index, character: Math.min(offset, end) - start };
}

/** The range of a span, both ends as `positionAt` has them. */
export function rangeOf(lines: readonly EditorLine[], { start, end }: Span): Range {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

/** The offset of a position. Behind the end of its line it means that end, as the language protocol has it. */
export function offsetAt(lines: readonly EditorLine[], { line, character }: Position): number {
  const there = lines[line];
  if (!there) return lines.at(-1)?.end ?? 0;
  return Math.min(there.start + character, there.end);
}

/** The span of a range. */
export function spanOf(lines: readonly EditorLine[], { start, end }: Range): Span {
  return { start: offsetAt(lines, start), end: offsetAt(lines, end) };
}
