/** A half-open range of UTF-16 offsets into a text: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` up to `end`, both UTF-16 offsets. */
export function span(start: number, end: number): Span {
  return { start, end };
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`, which must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = 0;
  for (const each of spans) {
    start = Math.min(start, each.start);
    end = Math.max(end, each.end);
  }
  return { start, end };
}

/** The span as far behind as `by` says, which may be negative. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
