import type { Form, TableId } from '../form/form.ts';
import type { FormId } from '../form/list.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Carried } from '../text/carried.ts';
import type { Memo } from '../text/memo.ts';
import type { Noted } from '../text/notes.ts';
import type { Heading, Section, Title } from './heading.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Reporter } from './prose/scope.ts';
import type { Statement } from './prose/statements.ts';
import type { Tables } from './read-tables.ts';
import type { Region } from './regions.ts';
import type { Residue } from './residue.ts';
import type { TableReading } from './table.ts';
import type { Wrapping } from './wrapping.ts';

export type { Heading, Section, Title } from './heading.ts';

/** A text read as a report. */
export interface Report extends Noted {
  readonly syntax: Syntax;
  /** Whether the text is such a report at all. */
  readonly recognised: boolean;
  readonly title: Title | null;
  readonly agency: string | null;
  readonly year: number | null;
  /** The form that the report uses, where its tables tell; of forms that these leave open, the one that is due. */
  readonly form: FormId | null;
  /** The form by which the report was read: the one in use, else the one due, else the one in force. */
  readonly readBy: Form<FormId>;
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
  /** The same object after an edit that is known to have changed nothing but a paragraph. */
  readonly outline: object;
  readonly headings: Carried<readonly Heading[]>;
  readonly residues: Carried<readonly Residue[]>;
  readonly regions: Carried<readonly Region[]>;
  readonly tables: Tables;
  readonly reporter: Reporter & Noted;
  /** What follows from words alone, whatever stands where. */
  readonly memo: Memo;
  readonly wrapping: Wrapping;
}
