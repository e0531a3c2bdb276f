import type { Span } from './span.ts';

/** What an edit did to all that stands behind it: offsets from `from` on, and lines from `line` on, moved. */
export interface Move {
  /** The first line that was read anew; those up to `line` were. */
  readonly first: number;
  readonly from: number;
  readonly by: number;
  readonly line: number;
  readonly lines: number;
}

/** Whether nothing moved at all. */
export function isStill({ by, lines }: Move): boolean {
  return by === 0 && lines === 0;
}

/** Two moves as one, where the second moved all that the first did and nothing else; null where it did not. */
export function joined(one: Move, next: Move): Move | null {
  const isSame = next.from === one.from + one.by && next.line === one.line + one.lines;
  return isSame ? { ...one, by: one.by + next.by, lines: one.lines + next.lines } : null;
}

/** Where an offset of what the edit left alone is after `moves`, made one after the other. */
export function movedOffset(offset: number, moves: readonly Move[]): number {
  return moves.reduce((at, { from, by }) => (at >= from ? at + by : at), offset);
}

/** Where a line that the edit left alone is after `moves`. */
export function movedLine(index: number, moves: readonly Move[]): number {
  let at = index;
  for (const { line, lines } of moves) if (at >= line) at += lines;
  return at;
}

/** Where a span is after `moves` whose first character and whose last one the edit left alone, if not all between them. */
export function movedSpan(span: Span, moves: readonly Move[]): Span {
  const { start, end } = span;
  const only = moves.length === 1 ? moves[0]! : null;
  if (only && start >= only.from) return { start: start + only.by, end: end + only.by };
  const from = movedOffset(start, moves);
  // It ends behind its last character, whatever stands there.
  const to = end > start ? movedOffset(end - 1, moves) + 1 : from;
  return from === start && to === end ? span : { start: from, end: to };
}
