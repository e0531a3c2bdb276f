/** What the extension tells the page. */
export interface ToPage {
  readonly kind: 'comparison';
  /** Counts up: what is done on the page is done to what was shown then. */
  readonly number: number;
  /** A fragment of HTML: the comparison, or a sentence that says why there is none. */
  readonly html: string;
}

/** What somebody does on the page. */
export type FromPage =
  | { readonly kind: 'ready' }
  /** Somebody goes to a place of the earlier report, or of the later one, by its index. */
  | { readonly kind: 'before' | 'after'; readonly number: number; readonly index: number }
  | { readonly kind: 'other' }
  | { readonly kind: 'save' };
