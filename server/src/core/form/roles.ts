import type { ColumnRole, Form, ResultKind, RowForm, RowRole, TableForm, TableId } from './form.ts';
import type { CellId } from './identities.ts';

/** The cells of `row` in the columns of the roles asked for, in their order. */
type Cells = readonly CellId[];

const known = new WeakMap<TableForm, Map<string, readonly Cells[]>>();

/**
 * For each row of a block that has columns of all these roles, its cells in them; none where the form has no such block.
 * @param row the role of the row, where only one is asked for
 */
export function cellsByRow(
  { tables }: Form,
  id: TableId,
  columns: readonly ColumnRole[],
  row: RowRole | null = null,
): readonly Cells[] {
  const table = tables[id];
  const key = [row, ...columns].join(' ');
  const present = known.get(table)?.get(key);
  if (present) return present;
  const found = foundIn(table, columns, (each) => row === null || each.role === row);
  if (!known.has(table)) known.set(table, new Map());
  known.get(table)!.set(key, found);
  return found;
}

/** The cell in the row and the column of these roles; null where the form has none. */
export function cellOf(form: Form, table: TableId, row: RowRole, column: ColumnRole): CellId | null {
  return cellsByRow(form, table, [column], row)[0]?.[0] ?? null;
}

/** The row of that role; null where the form has none. */
export function rowOf({ tables }: Form, table: TableId, role: RowRole): RowForm | null {
  return tables[table].blocks.flatMap(({ rows }) => rows).find((row) => row.role === role) ?? null;
}

/** The cells whose sum is the number of requests with results of these kinds. */
export function resultCells({ tables }: Form, kinds: readonly ResultKind[]): CellId[] {
  return foundIn(tables.requests, ['total'], ({ result }) => result !== undefined && kinds.includes(result)).flat();
}

function foundIn(
  { id: table, blocks }: TableForm,
  roles: readonly ColumnRole[],
  isMeant: (row: RowForm) => boolean,
): Cells[] {
  return blocks.flatMap(({ rows, columns }) => {
    const own = roles.flatMap((role) => columns.find((column) => column.role === role)?.id ?? []);
    if (own.length < roles.length) return [];
    return rows.filter(isMeant).map(({ id: row }) => own.map((column) => ({ table, row, column })));
  });
}
