import type { Form, TableForm } from './form.ts';
import { type CellId, cellKey } from './identities.ts';

/** A cell of a form with its key. */
export interface FormCell {
  readonly id: CellId;
  readonly key: string;
}

/** The cells of a table for figures, by row and column. */
export type FormCells = ReadonlyMap<string, ReadonlyMap<string, FormCell>>;

/** Tables that follow from the forms, worked out when first asked for. */
const known = new WeakMap<TableForm, FormCells>();

/** The cells of `table`, the same objects each time. */
export function formCells(table: TableForm): FormCells {
  let cells = known.get(table);
  if (!cells) known.set(table, (cells = cellsOf(table)));
  return cells;
}

/** Every cell of a form, table by table and row by row. */
export function cellsOfForm({ tables }: Form): CellId[] {
  return Object.values(tables).flatMap((table) => idsOf(table));
}

/** Every cell of a table, row by row. */
export function idsOf(table: TableForm): CellId[] {
  return [...formCells(table).values()].flatMap((row) => Array.from(row.values(), ({ id }) => id));
}

function cellsOf({ id: table, blocks }: TableForm): FormCells {
  return new Map(
    blocks.flatMap(({ rows, columns }) =>
      rows.map(({ id: row }) => [
        row,
        new Map(
          columns.map(({ id: column }) => {
            const id = { table, row, column };
            return [column, { id, key: cellKey(id) }];
          }),
        ),
      ]),
    ),
  );
}
