import type { Span } from '../../text/span.ts';

/** Two reports beside each other, in words: what a page shows. */
export interface ComparisonView {
  readonly title: string;
  /** What is to be known before the figures are looked at. */
  readonly notes: readonly string[];
  readonly sum: string;
  /** What the two reports are called above their figures, the earlier one first. */
  readonly columns: readonly [before: string, after: string];
  readonly tables: readonly ComparedTable[];
  readonly sentences: string;
  readonly same: readonly ComparedSentence[];
}

/** A table of the form, row by row. */
export interface ComparedTable {
  readonly name: string;
  readonly rows: readonly ComparedRow[];
  readonly isChanged: boolean;
}

/** A row with its cells, by their columns. */
export interface ComparedRow {
  readonly name: string;
  readonly cells: readonly ComparedFigures[];
  readonly isChanged: boolean;
}

/** A cell in both reports. */
export interface ComparedFigures {
  readonly column: string;
  readonly before: Side;
  readonly after: Side;
  /** By how much the figure grew, with its sign, and how much that is of the earlier one; empty where nobody can tell. */
  readonly change: string;
  readonly rate: string;
  /** What there is to say, each in a few words; nothing where nothing changed. */
  readonly notes: readonly string[];
  readonly isChanged: boolean;
  readonly isMuch: boolean;
}

/** What a report says in a cell, and where; null where it does not have it. */
export interface Side {
  readonly words: string;
  readonly span: Span | null;
}

/** A sentence that both reports have, in the words of the later one, and how long it is. */
export interface ComparedSentence {
  readonly words: string;
  readonly length: string;
  readonly before: Span | null;
  readonly after: Span | null;
}
