import type { DocumentNumber } from './document-number.ts';
import type { RowNote } from './row-note.ts';

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
  /** Other wordings in use that are known by themselves, though the form words it otherwise. */
  readonly reworded: readonly string[];
  /** Wordings that sub-headings use as well: a title only behind the section's own first-level number. */
  readonly looseTitles: readonly string[];
  /** Words by which any other wording is known where the section's heading belongs: all those of one of these lists. */
  readonly signs: readonly (readonly string[])[];
  /** The table that belongs under it, if any. */
  readonly table: TableId | null;
  /** The titles of its numbered parts, where a blank report begins them. */
  readonly parts?: readonly string[];
  /** Whether it tells of the fees for handling requests (信息处理费), also where none were charged. */
  readonly tellsFees?: true;
  readonly note: SectionNote;
}

/** What belongs in a section of the report, in plain words of our own. */
export interface SectionNote {
  /** What is written there. */
  readonly content: string;
  /** What else to mind. */
  readonly hints: readonly InBoth[];
  /** The content in English. */
  readonly en: string;
}

/** Something said in Chinese and in English. */
export interface InBoth {
  readonly text: string;
  readonly en: string;
}

/** A header cell that is no column of figures. */
export interface HeaderForm {
  readonly label: string;
  readonly note: RowNote;
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
  readonly role?: ColumnRole;
  readonly note: RowNote;
}

/** A heading above rows (or, in the review table, above columns) that has no figures of its own. */
export interface GroupForm {
  readonly id: string;
  readonly label: string;
  readonly note: RowNote;
}

export interface RowForm {
  readonly id: string;
  /** The words of the row's label, with its number. */
  readonly label: string;
  /** A shorter name for messages, where the label is long. */
  readonly name?: string;
  /** What it is called in an equation of a column, without its number. */
  readonly term?: string;
  readonly otherLabels?: readonly string[];
  /** Shorter wordings in use that tell the row and are not right. */
  readonly shortLabels?: readonly string[];
  /** The innermost group that the row stands in. */
  readonly group?: string;
  /** Of which kind the row is, where it is one of the results whose sum is the total of results. */
  readonly result?: ResultKind;
  readonly role?: RowRole;
  readonly note: RowNote;
}

/** The kinds of results of handling requests. */
export type ResultKind = 'granted' | 'partly-granted' | 'denied' | 'unable' | 'refused' | 'other';

/** What a row counts. A rule asks for the row of a role, so that it need not know what a form calls that row. */
export type RowRole =
  /** 规章；规范性文件；行政事业性收费 */
  | 'rules'
  | 'normative'
  | 'fee'
  /** 行政许可；行政处罚；行政强制 */
  | 'license'
  | 'penalty'
  | 'coercion'
  /** Requests: new ones, those from the year before, all that were handled, those left for the next year. */
  | 'received'
  | 'carried-in'
  | 'answered'
  | 'carried-out'
  /** Requests that were closed because a fee was not paid. */
  | 'fee-unpaid'
  | 'reconsideration'
  | 'litigation-direct'
  | 'litigation-after';

/** What a column counts. */
export type ColumnRole =
  /** Documents: those of the year, those repealed, those in force. */
  | 'issued'
  | 'repealed'
  | 'valid'
  /** Documents that were published in the year, and ever. */
  | 'published'
  | 'ever-published'
  | 'fee-amount'
  /** Decisions of the year. */
  | 'decisions'
  /** Matters on the list a year before, and how many more there are now. */
  | 'previous'
  | 'change'
  /** Purchases and what they cost. */
  | 'purchases'
  | 'purchase-amount'
  /** Requests by who sent them. */
  | 'natural'
  | 'business'
  | 'research'
  | 'public-benefit'
  | 'legal-services'
  | 'other-applicants'
  /** Results of a review. */
  | 'upheld'
  | 'corrected'
  | 'other'
  | 'pending'
  /** The sum of the other columns. */
  | 'total';

/** A part of a table with one set of columns. */
export interface BlockForm {
  /** The item of Article 20, paragraph by paragraph, that a block of section two answers. */
  readonly item?: number;
  /** Which figures the item feeds: the table with its rows and columns, in a phrase. */
  readonly figures?: InBoth;
  /** The line across the whole table that opens the block, if there is one. */
  readonly title?: string;
  /** Header cells that are no column of figures. */
  readonly headers: readonly HeaderForm[];
  readonly groups: readonly GroupForm[];
  readonly columns: readonly ColumnForm[];
  readonly rows: readonly RowForm[];
}

export interface TableForm {
  readonly id: TableId;
  /** What the table is called in messages. */
  readonly name: InBoth;
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

/** A statutory form. Whatever differs between forms is said here, so that no other code needs to know which there are. */
export interface Form<Id extends number = number> {
  /** The year of the document that brought it into force, by which the form is called. */
  readonly id: Id;
  readonly document: DocumentNumber;
  /** The first report year that the form is due for; the last one is the year before the next form's first. */
  readonly firstYear: number;
  readonly sections: readonly SectionForm[];
  readonly tables: Readonly<Record<TableId, TableForm>>;
  readonly identities: readonly IdentityFamily[];
}
