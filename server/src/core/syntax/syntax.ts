import type { Line } from '../text/line-table.ts';
import type { Span } from '../text/span.ts';

/** What divides the cells of a line. */
export type Cut = 'tab' | 'pipe' | 'none';

/** A line with its cells: the stretches of content between dividers, blanks included, in order. */
export interface CellLine extends Line {
  readonly cut: Cut;
  readonly cells: readonly Span[];
}

/** One piece of the text that no other piece shares; the leaves of a text, joined, are the text. */
export interface Leaf {
  readonly kind: 'cell' | 'divider' | 'line-end';
  readonly span: Span;
}

/** A text as lines and cells, nothing left out and nothing judged. */
export interface Syntax {
  readonly text: string;
  /** `text` in comparison form, of the same length. */
  readonly plain: string;
  readonly lines: readonly CellLine[];
}
