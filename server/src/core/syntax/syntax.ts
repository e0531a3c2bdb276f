import type { Line } from '../text/line-table.ts';
import type { Noted } from '../text/notes.ts';
import type { BlockSpan, Span } from '../text/span.ts';

/** What divides the cells of a line. */
export type Cut = 'tab' | 'pipe' | 'none';

/** What a line says, wherever it stands; spans are offsets into it. A line that an edit leaves alone keeps it. */
export interface LineContent extends Noted {
  readonly text: string;
  /** `text` in comparison form. */
  readonly plain: string;
  readonly cut: Cut;
  readonly cells: readonly BlockSpan[];
  /** How the line ends, where editors would not end it just so; null for most lines. */
  readonly oddEnd: string | null;
}

/** A line with its cells: the stretches of content between dividers, blanks included, in order. */
export interface CellLine extends Line {
  readonly cut: Cut;
  readonly cells: readonly Span[];
  readonly content: LineContent;
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
  /** Whether HTML is in it, whose tags may run over lines. */
  readonly tagged: boolean;
}
