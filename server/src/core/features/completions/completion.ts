import type { Span } from '../../text/span.ts';

/** A piece of what is inserted: words, or what the writer is to fill in, named. */
export type Piece = string | { readonly hole: string };

/** Something that can be written at a place. */
export interface Choice {
  readonly kind: 'section' | 'row' | 'name' | 'sentence';
  readonly label: string;
  /** What it is, in a few words. */
  readonly detail: string;
  readonly pieces: readonly Piece[];
  /** Beginnings by which it is asked for. */
  readonly begins: readonly string[];
}

/** A choice with the words that it stands in place of. */
export interface Completion extends Choice {
  readonly span: Span;
}
