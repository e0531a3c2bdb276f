import { disclosureColumnNotes, disclosureRowNotes } from './disclosure-notes.ts';
import type { Form, TableId } from './form.ts';
import { groupNotes } from './header-notes.ts';
import { type RowNote, requestColumnNotes, requestRowNotes, reviewColumnNotes, reviewRowNotes } from './row-notes.ts';

type Notes = Readonly<Record<string, RowNote>>;

const ROWS: Readonly<Record<TableId, Notes>> = {
  disclosure: disclosureRowNotes,
  requests: requestRowNotes,
  review: reviewRowNotes,
};

/** What the row of that id counts; null where there is nothing to say. */
export function rowNote(table: TableId, row: string): RowNote | null {
  return ROWS[table][row] ?? null;
}

/** What the column of that id counts in `form`; null where there is nothing to say. */
export function columnNote({ id }: Form, table: TableId, column: string): RowNote | null {
  const columns: Readonly<Record<TableId, Notes>> = {
    disclosure: disclosureColumnNotes[id],
    requests: requestColumnNotes,
    review: reviewColumnNotes,
  };
  return columns[table][column] ?? null;
}

/** What belongs in a group of rows or columns; null where there is nothing to say. */
export function groupNote(table: TableId, group: string): RowNote | null {
  return groupNotes[group] ?? rowNote(table, group);
}
