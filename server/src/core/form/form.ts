/** The two statutory forms: of 2019 for the years 2019 and 2020, of 2021 for 2021 and later. */
export type FormId = 2019 | 2021;
export type SectionId = 'overview' | 'disclosure' | 'requests' | 'review' | 'problems' | 'other';
export type TableId = 'disclosure' | 'requests' | 'review';

/** One of the six parts of a report. */
export interface SectionForm {
  readonly id: SectionId;
  /** Its place, from 1. */
  readonly number: number;
  /** The title as the form words it, without its number. */
  readonly title: string;
  /** Other wordings in use that mean the same and are right. */
  readonly otherTitles: readonly string[];
  /** Wordings that sub-headings use as well: a title only behind the section's own first-level number. */
  readonly looseTitles: readonly string[];
  /** The table that belongs under it, if any. */
  readonly table: TableId | null;
}

export interface ColumnForm {
  readonly id: string;
  /** The words of the header cell. */
  readonly label: string;
  /** A shorter name for messages, where the header is long. */
  readonly name?: string;
  /** Wordings of the header that are right as well. */
  readonly otherLabels?: readonly string[];
  /** The header's words where the form itself breaks the line inside the cell. */
  readonly broken?: readonly string[];
  /** Whether the cell may hold a fraction (an amount of money). */
  readonly decimal?: true;
  /** Whether the cell may hold a negative number or `增a减b` (a change against the year before). */
  readonly signed?: true;
  /** Whether a unit in the cell is right, because the header fixes none. */
  readonly unit?: true;
}

/** A heading above rows (or, in the review table, above columns) that has no figures of its own. */
export interface GroupForm {
  readonly id: string;
  readonly label: string;
}

export interface RowForm {
  readonly id: string;
  /** The words of the row's label, with its number. */
  readonly label: string;
  /** A shorter name for messages, where the label is long. */
  readonly name?: string;
  readonly otherLabels?: readonly string[];
  /** The innermost group that the row stands in. */
  readonly group?: string;
  /** Whether the row is one of the results whose sum is the total of results. */
  readonly result?: true;
}

/** A part of a table with one set of columns. */
export interface BlockForm {
  /** The item of Article 20, paragraph by paragraph, that a block of section two answers. */
  readonly item?: number;
  /** The line across the whole table that opens the block, if there is one. */
  readonly title?: string;
  /** Header cells that are no column of figures. */
  readonly headers: readonly string[];
  readonly groups: readonly GroupForm[];
  readonly columns: readonly ColumnForm[];
  readonly rows: readonly RowForm[];
}

export interface TableForm {
  readonly id: TableId;
  /** What the table is called in messages. */
  readonly name: string;
  /** `row`: each row has a line of its own, behind its label. `block`: all rows stand in one line, under their labels. */
  readonly record: 'row' | 'block';
  readonly blocks: readonly BlockForm[];
}

/** A family of equations over a table, one for each of its rows or each of its columns. */
export interface IdentityFamily {
  /** The rule that speaks where an equation of the family does not hold. */
  readonly rule: 'row-sum' | 'column-balance' | 'column-total' | 'review-sum';
  readonly table: TableId;
  readonly each: 'row' | 'column';
  /** Rows (or columns) whose sum stands on the left. */
  readonly left: readonly string[];
  /** Rows (or columns) whose sum stands on the right. */
  readonly right: readonly string[];
  /** The row (or column) to report where nothing tells which cell is wrong. */
  readonly suspect: string;
}

export interface Form {
  readonly id: FormId;
  /** The number of the document that brought the form into force. */
  readonly citation: string;
  /** The first and the last report year that the form is due for; no last year where it is still in force. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly sections: readonly SectionForm[];
  readonly tables: Readonly<Record<TableId, TableForm>>;
  readonly identities: readonly IdentityFamily[];
}
