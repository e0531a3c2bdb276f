import type { FormId, Form, SectionForm, TableId } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import type { Noted } from '../text/notes.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Reporter } from './prose/scope.ts';
import type { Statement } from './prose/statements.ts';
import type { Tables } from './read-tables.ts';
import type { Region } from './regions.ts';
import type { Residue } from './residue.ts';
import type { TableReading } from './table.ts';

/** The title of a report, on one to three lines. */
export interface Title {
  /** The trimmed content of each of its lines. */
  readonly parts: readonly Span[];
  /** Its words in comparison form, without spaces. */
  readonly words: string;
  readonly agency: string | null;
  readonly year: number | null;
}

/** A first-level heading found in the text. */
export interface Heading {
  readonly section: SectionForm;
  /** Its line's trimmed content; where it runs over two lines, the first. */
  readonly span: Span;
  /** Index of its first and last line. */
  readonly line: number;
  readonly lastLine: number;
  /** The number in front of the words, blanks behind it included; empty where there is none. */
  readonly number: Span;
}

/** One of the six sections, found or not. */
export interface Section {
  readonly form: SectionForm;
  readonly heading: Heading | null;
  /** Line indexes of what stands under the heading, `to` not included; null where the heading is missing. */
  readonly body: { readonly from: number; readonly to: number } | null;
}

/** A text read as a report. */
export interface Report extends Noted {
  readonly syntax: Syntax;
  /** Whether the text is such a report at all. */
  readonly recognised: boolean;
  readonly title: Title | null;
  readonly agency: string | null;
  readonly year: number | null;
  /** The form that the report uses, where its tables tell. */
  readonly form: FormId | null;
  /** The form by which the report was read: the one in use, else the one due, else the one in force. */
  readonly readBy: Form;
  /** The six sections in statutory order. */
  readonly sections: readonly Section[];
  /** Every first-level heading in the order of the text, repeated ones included. */
  readonly headings: readonly Heading[];
  readonly tables: Readonly<Record<TableId, TableReading | null>>;
  /** The same tables for what does not depend on their places, which here may be those before some edits. */
  readonly readings: Report['tables'];
  readonly residues: readonly Residue[];
  readonly paragraphs: readonly Paragraph[];
  /** What the prose states in figures, as far as it is certain what they count. */
  readonly statements: readonly Statement[];
  /** What the text was divided into on the way, for the reading of the text that an edit makes of it. */
  readonly pieces: Pieces;
}

/** What a report is put together from. */
export interface Pieces {
  readonly regions: readonly Region[];
  readonly tables: Tables;
  readonly reporter: Reporter & Noted;
  /** What follows from words alone, whatever stands where. */
  readonly memo: Memo;
}
