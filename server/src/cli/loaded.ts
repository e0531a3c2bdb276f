import type { Decoded } from '../host/decode.ts';
import type { Paper } from '../papers/paper.ts';

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
