declare const ORIGIN: unique symbol;

/** What offsets count from: the beginning of the text, or of a line, a paragraph or a table, wherever that stands. */
export type Origin = 'text' | 'block';

/**
 * A half-open range of UTF-16 offsets: `start` is inside, `end` is not. The compiler tells ranges of the text and of
 * blocks apart; `moved` makes one of the other.
 */
export interface Span<From extends Origin = 'text'> {
  readonly start: number;
  readonly end: number;
  /** Never there: it only tells the compiler. */
  readonly [ORIGIN]?: From;
}

/** A range within a line, a paragraph or a table. */
export type BlockSpan = Span<'block'>;

/** A range of whichever origin. */
export type AnySpan = Span<Origin>;

/** The span from `start` up to `end`, both UTF-16 offsets; of whichever origin it is taken for. */
export function span<From extends Origin = never>(start: number, end: number): Span<From> {
  return { start, end };
}

/** Whether `outer` holds all of `inner`. */
export function covers<From extends Origin>(outer: Span<From>, inner: Span<From>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`, which must not be empty. */
export function hull<From extends Origin>(spans: readonly Span<From>[]): Span<From> {
  let start = Infinity;
  let end = 0;
  for (const each of spans) {
    start = Math.min(start, each.start);
    end = Math.max(end, each.end);
  }
  return { start, end };
}

/** A span of a block that begins at `by`, in the text. */
export function moved({ start, end }: BlockSpan, by: number): Span {
  return { start: start + by, end: end + by };
}
