import { columnOf } from './columns.ts';
import type { BlockForm, Form } from './form.ts';
import type { CellId } from './identities.ts';
import type { RowNote } from './row-note.ts';
import { rowsOf } from './rows.ts';

/** What the row of a cell counts; null where the form has no such row. */
export function rowNote({ tables }: Form, { table, row }: CellId): RowNote | null {
  return rowsOf(tables[table]).get(row)?.row.note ?? null;
}

/** What the column of a cell counts; null where the form has no such cell. */
export function columnNote(form: Form, cell: CellId): RowNote | null {
  return columnOf(form, cell)?.note ?? null;
}

/**
 * The note on a label of a block; null where there is none.
 * @param id the id of a row, column or group, the words of a header
 */
export function labelNote(block: BlockForm, kind: 'row' | 'column' | 'group' | 'header', id: string): RowNote | null {
  switch (kind) {
    case 'row':
      return block.rows.find((row) => row.id === id)?.note ?? null;
    case 'column':
      return block.columns.find((column) => column.id === id)?.note ?? null;
    case 'group':
      return block.groups.find((group) => group.id === id)?.note ?? null;
    case 'header':
      return block.headers.find(({ label }) => label === id)?.note ?? null;
  }
}
