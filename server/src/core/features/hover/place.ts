import type { Span } from '../../text/span.ts';

/** An explanation of what stands at a place. */
export interface Hover {
  /** The words explained. */
  readonly span: Span;
  /** Markdown in which the document's own words are escaped. */
  readonly markdown: string;
}

/** Whether a span is the one asked about. */
export type Holds = (span: Span) => boolean;

/** Spans that hold the character behind `offset`. */
export function inside(offset: number): Holds {
  return ({ start, end }) => start <= offset && offset < end;
}

/** Spans that `offset` touches: it stands at their end, or they are empty. */
export function touching(offset: number): Holds {
  return ({ start, end }) => start <= offset && offset <= end;
}
