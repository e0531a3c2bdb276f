import type { TableId } from '../../../server/src/core/form/form.ts';

/** A cell of a table. */
export interface Cell {
  /** Its paragraphs; a cell without words has none. */
  readonly lines: readonly string[];
  /** How many columns and rows of the grid it covers. */
  readonly across: number;
  readonly down: number;
  /** Whether it holds a figure. */
  readonly figure: boolean;
}

/** A table as an office draws it: in each row the cells that begin there, as in HTML. */
export interface Table {
  readonly id: TableId;
  /** The size of its letters, in points. */
  readonly size: number;
  /** The share of the table's width that each column of the grid takes. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of a document, in reading order. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table };

/** What an office publishes, before any program has written it to a file. */
export type Document = readonly Block[];
