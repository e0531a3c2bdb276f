import type { Language } from '../core/messages/catalogue.ts';
import type { Decoded } from '../host/decode.ts';
import type { Encoding } from '../host/sequences.ts';
import type { Paper } from '../papers/paper.ts';
import type { Io } from './io.ts';
import type { Say } from './words.ts';

/** A text that was loaded. */
export interface LoadedText extends Decoded {
  /** The paper that it is the text of; null where the file is a text itself. */
  readonly paper: Paper | null;
}

/** A text, or the sentence that says why there is none. */
export type Loaded =
  | { readonly kind: 'text'; readonly file: LoadedText }
  | { readonly kind: 'empty'; readonly file: LoadedText; readonly complaint: string }
  | { readonly kind: 'refused'; readonly complaint: string };

/** Where files are read, and how it is said that one cannot be. */
export interface Place {
  readonly io: Pick<Io, 'cwd' | 'stdin'>;
  readonly say: Say;
  readonly language: Language;
  /** The encoding of texts and pages, where somebody has named it. */
  readonly encoding?: Encoding | null;
}
