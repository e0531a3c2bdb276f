/** A cell of the form by the id that it carries (`data-cell`): table, row and column. */
export type CellKey = string;

/** What somebody typed or pasted into a cell; empty words clear it. */
export interface Filling {
  readonly cell: CellKey;
  readonly words: string;
}

/** What the extension tells the view. */
export type ToView =
  | {
      readonly kind: 'form';
      /** Whose it is: what is done in the view is done to that report, whichever is in front by then. */
      readonly report: string;
      /** A fragment of HTML: the form, or a sentence that says why there is none. */
      readonly html: string;
      /** Whether cells may be filled in. */
      readonly isOpen: boolean;
      /** The cells of what is to be put right, in the order of the text; null for what is in no cell. */
      readonly faults: readonly (CellKey | null)[];
      /** The last filling that this form has, or that was refused. */
      readonly filled: number;
    }
  /** The cell in which the cursor of the text stands. */
  | { readonly kind: 'mark'; readonly cell: CellKey | null }
  /** What there is to say, until there is something else. */
  | { readonly kind: 'say'; readonly sentences: readonly string[] };

/** What VS Code keeps for the view while its window is loaded anew: the address of the report that it showed. */
export interface Kept {
  readonly report: string;
}

/** What the view tells the extension, and of which report. */
export type FromView = Deed & { readonly report: string };

/** What somebody does in the view. */
export type Deed =
  | { readonly kind: 'ready' }
  /** Somebody has gone to a cell, a heading or a fault: they stand in the text. */
  | { readonly kind: 'cell'; readonly cell: CellKey }
  | { readonly kind: 'section'; readonly index: number }
  | { readonly kind: 'fault'; readonly index: number }
  | {
      readonly kind: 'fill';
      /** Counts up. */
      readonly number: number;
      readonly cells: readonly Filling[];
      /** How many pasted cells found no room in the table. */
      readonly left: number;
    }
  | { readonly kind: 'recalculate' }
  | { readonly kind: 'accept'; readonly cell: CellKey }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };
