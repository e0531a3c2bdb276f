import type { ColumnForm, Form } from './form.ts';
import type { CellId } from './identities.ts';
import { rowsOf } from './rows.ts';

/** The column of the form that a cell stands in, in the block of its row; null for a cell that the form lacks. */
export function columnOf(form: Form, { table, row, column }: CellId): ColumnForm | null {
  const block = rowsOf(form.tables[table]).get(row)?.block;
  return block?.columns.find((each) => each.id === column) ?? null;
}
