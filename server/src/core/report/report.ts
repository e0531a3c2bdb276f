import type { Form, TableId } from '../form/form.ts';
import type { FormId } from '../form/list.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import type { Noted } from '../text/notes.ts';
import type { Origin } from '../text/span.ts';
import type { Heading, Section, Title } from './heading.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Reporter } from './prose/scope.ts';
import type { Statement } from './prose/statements.ts';
import type { Tables } from './read-tables.ts';
import type { Residue } from './residue.ts';
import type { TableReading } from './table.ts';

export type { Heading, Section, Title } from './heading.ts';

/** Tables, and the text in which they stand: a whole report, or a block of its own. */
export interface Tabled<From extends Origin = 'block'> extends Noted {
  readonly tables: Readonly<Record<TableId, TableReading<From> | null>>;
  readonly syntax: Syntax;
  readonly readBy: Form;
}

/** A text read as a report. */
export interface Report extends Noted {
  readonly syntax: Syntax;
  /** Whether the text is such a report at all. */
  readonly recognised: boolean;
  /** Whether it is a report of another kind for certain: that of a school on its own year. */
  readonly isOther: boolean;
  readonly title: Title | null;
  readonly agency: string | null;
  readonly year: number | null;
  /** Both: the same object where they are the same. */
  readonly reporter: Reporter & Noted;
  /** The form that the report uses, where its tables tell; of forms that these leave open, the one that is due. */
  readonly form: FormId | null;
  /** The form by which the report was read: the one in use, else the one due, else the one in force. */
  readonly readBy: Form<FormId>;
  /** The six sections in statutory order. */
  readonly sections: readonly Section[];
  /** Every first-level heading in the order of the text, repeated ones included. */
  readonly headings: readonly Heading[];
  /** The tables at their places in the text. */
  readonly tables: Readonly<Record<TableId, TableReading<'text'> | null>>;
  /** The tables as blocks. */
  readonly blocks: Tables;
  readonly residues: readonly Residue[];
  readonly paragraphs: readonly Paragraph[];
  /** What the prose states in figures, as far as it is certain what they count. */
  readonly statements: readonly Statement[];
  /** What follows from words alone, whatever stands where. */
  readonly memo: Memo;
}
