import type { BlockForm, RowForm, TableForm } from './form.ts';

/** A row of a form with the block that it stands in. */
export interface RowPlace {
  readonly row: RowForm;
  readonly block: BlockForm;
}

const places = new WeakMap<TableForm, ReadonlyMap<string, RowPlace>>();

/** The rows of a table by their ids, in the form's order. */
export function rowsOf(table: TableForm): ReadonlyMap<string, RowPlace> {
  let rows = places.get(table);
  if (!rows) places.set(table, (rows = rowsIn(table)));
  return rows;
}

function rowsIn({ blocks }: TableForm): Map<string, RowPlace> {
  const rows = new Map<string, RowPlace>();
  for (const block of blocks) for (const row of block.rows) if (!rows.has(row.id)) rows.set(row.id, { row, block });
  return rows;
}
