import type { ColumnForm, Form } from './form.ts';
import type { CellId } from './identities.ts';

/** The column of the form that a cell stands in, in the block of its row; null for a cell that the form lacks. */
export function columnOf(form: Form, { table, row, column }: CellId): ColumnForm | null {
  const block = form.tables[table].blocks.find(({ rows }) => rows.some((each) => each.id === row));
  return block?.columns.find((each) => each.id === column) ?? null;
}
