import type { Cell, Document, Table } from '../../converters/document/document.ts';
import type { Outside, Parts } from './package.ts';

/** What a paragraph of the report is. */
export type Kind = Exclude<Document[number]['kind'], 'table'>;

/** A cell that begins in a row, or the part of a merged one that lies in it. */
export interface Part {
  readonly cell: Cell;
  /** The column of the grid in which it begins. */
  readonly column: number;
  /** How it is merged downwards. */
  readonly down: 'begins' | 'goes-on' | null;
}

/** How a program writes a report into a Word file; what is left out is done plainly. */
export interface Hand {
  /** The runs of words: those of a cell, or of a paragraph. */
  readonly words: (text: string, cell: Cell | null) => string;
  readonly paragraph: (kind: Kind, text: string, hand: Hand) => string;
  /** The paragraphs of a cell. */
  readonly inside: (cell: Cell, hand: Hand) => string;
  readonly cell: (part: Part, inside: string) => string;
  readonly row: (cells: string, at: number, table: Table) => string;
  readonly table: (rows: readonly string[], table: Table) => string;
  /** All of it: the blocks of the report with what was written of them. */
  readonly body: (blocks: readonly Written[]) => string;
  readonly parts: Parts;
  readonly outside: readonly Outside[];
}

export interface Written {
  readonly block: Document[number];
  readonly xml: string;
}
