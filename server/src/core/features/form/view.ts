import type { SectionId, TableId } from '../../form/form.ts';
import type { CellId } from '../../form/identities.ts';
import type { Tally } from '../../solve/tally.ts';
import type { Severity } from '../../rules/finding.ts';
import type { Span } from '../../text/span.ts';

/** How a cell stands: nothing is said of it, a finding is about it, nothing is written, or nobody knows what is. */
export type CellState = 'right' | 'wrong' | 'blank' | 'uncertain';

/** A cell of a grid that holds words of the form. */
export interface LabelCell {
  readonly kind: 'label';
  /** What it names; `none` for a note that names nothing. */
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup' | 'none';
  readonly words: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A cell of a grid for a figure. */
export interface FigureCell {
  readonly kind: 'figure';
  readonly id: CellId;
  /** Its row and column, in words. */
  readonly name: string;
  /** What the text says there, on one line. */
  readonly words: string;
  /** Where it stands in the text, an empty place where a blank cell has one; null where it has none. */
  readonly span: Span | null;
  readonly state: CellState;
  /** What it should be, where a finding says so. */
  readonly expected: string | null;
  /** What the findings about it say. */
  readonly messages: readonly string[];
  /** The identities that it stands in, by their index in the table's list. */
  readonly identities: readonly number[];
  readonly colspan: number;
}

export type ViewCell = LabelCell | FigureCell;

/** Rows under one header. */
export interface Band {
  readonly head: readonly (readonly LabelCell[])[];
  readonly body: readonly (readonly ViewCell[])[];
}

/** An identity in words, with its numbers. */
export interface IdentityView {
  readonly words: string;
  readonly state: 'holds' | 'broken' | 'unchecked';
}

/** A table of the official form, with the figures of the text. */
export interface TableView {
  readonly id: TableId;
  readonly name: string;
  readonly caption: string;
  /** Whether the text has the table. */
  readonly isFound: boolean;
  /** What there is to say of the table as a whole; null where nothing. */
  readonly note: string | null;
  /** How many columns of the grid hold labels, and how many there are. */
  readonly labelColumns: number;
  readonly columns: number;
  readonly bands: readonly Band[];
  readonly tally: Tally;
  readonly identities: readonly IdentityView[];
}

/** A part of the report, as far as it is there. */
export interface SectionView {
  readonly id: SectionId;
  readonly words: string;
  readonly isPresent: boolean;
  /** The table that belongs into it. */
  readonly table: TableId | null;
  /** Its heading. */
  readonly span: Span | null;
}

/** Something that is to be put right, in the tables or elsewhere. */
export interface FaultView {
  readonly severity: Severity;
  /** Where it is, for those who have no lines to count. */
  readonly place: string;
  readonly words: string;
  readonly span: Span;
  /** The cell that it is about, by key; null where it is about none. */
  readonly cell: string | null;
}

/** A report as the official form. */
export interface FormView {
  /** What there is to say instead of the tables; null where there are any. */
  readonly note: string | null;
  readonly title: string;
  readonly sections: readonly SectionView[];
  readonly tables: readonly TableView[];
  readonly tally: Tally;
  /** The errors and warnings, and the rest where it is asked for, in the order of the text. */
  readonly faults: readonly FaultView[];
}
