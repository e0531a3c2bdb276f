import type { Form, TableForm } from '../form/form.ts';
import { cellKey } from '../form/identities.ts';
import { rowsOf } from '../form/rows.ts';
import type { ById } from '../report/read-tables.ts';
import type { Figure } from '../report/table.ts';
import type { Origin } from '../text/span.ts';

/** By row and column. */
type Keys = ReadonlyMap<string, ReadonlyMap<string, string>>;

const keys = new WeakMap<TableForm, Keys>();

/** The figures of a report's tables by cell, in the order of the form. */
export function figuresIn<From extends Origin>(form: Form, tables: ById<From>): Map<string, Figure<From>> {
  const figures = new Map<string, Figure<From>>();
  for (const table of Object.values(tables)) {
    if (!table) continue;
    const known = keysOf(form.tables[table.id]);
    for (const row of table.rows.values()) {
      const own = known.get(row.id);
      for (const [column, figure] of row.figures) figures.set(own?.get(column) ?? cellKey(figure.id), figure);
    }
  }
  return figures;
}

/** The keys of a form's cells are put together once: with the words, whatever looks them up need not compare them. */
function keysOf(table: TableForm): Keys {
  let known = keys.get(table);
  if (!known) keys.set(table, (known = keysIn(table)));
  return known;
}

function keysIn(table: TableForm): Keys {
  return new Map(
    Array.from(rowsOf(table), ([row, { block }]) => [
      row,
      new Map(block.columns.map(({ id }) => [id, cellKey({ table: table.id, row, column: id })])),
    ]),
  );
}
