import type { CellId } from '../../form/identities.ts';
import type { Report } from '../../report/report.ts';
import type { Figure, RowReading, TableReading } from '../../report/table.ts';
import type { Asked } from './fill-said.ts';

/** Rows that are written together, with what is asked of them: one row, or all of a table whose figures stand in one line. */
export interface RowGroup {
  readonly table: TableReading<'text'>;
  readonly rows: readonly RowReading<'text'>[];
  readonly asked: readonly Asked[];
}

/** The rows in which cells are asked for, in the order in which they first are. */
export function groupsOf({ tables }: Report, asked: readonly Asked[]): RowGroup[] {
  const groups = new Map<RowReading<'text'> | TableReading<'text'>, RowGroup>();
  for (const one of asked) {
    const table = tables[one.id.table];
    const row = table?.rows.get(one.id.row);
    if (!table || !row) continue;
    const key = table.form.record === 'row' ? row : table;
    const rows = table.form.record === 'row' ? [row] : [...table.rows.values()];
    groups.set(key, { table, rows, asked: [...(groups.get(key)?.asked ?? []), one] });
  }
  return [...groups.values()];
}

/** The figure of a cell among the rows of a group. */
export function figureIn({ rows }: RowGroup, { row, column }: CellId): Figure<'text'> | undefined {
  return rows.find(({ id }) => id === row)?.figures.get(column);
}
