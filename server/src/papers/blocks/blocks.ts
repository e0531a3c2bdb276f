/** Words of a paragraph, and the text node of a Word file's main part that they come from, where they do. */
export interface Words {
  readonly text: string;
  readonly node: number | null;
  /** Whether they stand raised on their line, as marks of notes do. */
  readonly raised?: boolean;
}

/** A paragraph as it is read: numbering is written out, revisions are settled. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** The how-manieth of the paper it is. */
  readonly index: number;
  /** A soft break is a line end among the words, a tab is a tab. */
  readonly words: readonly Words[];
}

export interface Table {
  readonly kind: 'table';
  /** The how-manieth table of the paper it is. */
  readonly index: number;
  /** The widths of the columns of its grid, in twentieths of a point, as far as they are known. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** Its number in the table, where rows are left out. */
  readonly index?: number;
  /** In ascending order; where a column has none, the row has no words there. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** The columns of the grid that it covers: from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** Whether it is the lower or right part of a merged cell, whose words stand above or before. */
  readonly covered: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;
