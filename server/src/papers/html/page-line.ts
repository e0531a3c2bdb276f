import type { LineCell } from '../paper-text.ts';
import type { Element } from './tree.ts';

/** A line of a page before it is known what of the page is the report. */
export interface PageLine {
  /** The words of a paragraph; of a row those of its cells, between tabs. */
  readonly text: string;
  /** The element that it stands in. */
  readonly owner: Element;
  /** How many of its characters lead to other pages. */
  readonly linked: number;
  /** The table and row, counted from 0, where it is a row. */
  readonly row: {
    readonly table: number;
    readonly row: number;
    readonly cells: LineCell[];
    readonly columns: number;
  } | null;
}
