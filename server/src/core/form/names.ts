import type { Form } from './form.ts';
import type { CellId } from './identities.ts';

/** What a row is called in messages: its label, in front of it the number of its group where it is numbered in that. */
export function rowName(form: Form, { table, row: id }: Pick<CellId, 'table' | 'row'>): string {
  for (const { rows, groups } of form.tables[table].blocks) {
    const row = rows.find((each) => each.id === id);
    if (!row) continue;
    if (row.name !== undefined) return row.name;
    const group = groups.find((each) => each.id === row.group)?.label;
    const number = /^\d/.test(row.label) ? (/^（[^）]*）/.exec(group ?? '')?.[0] ?? '') : '';
    return number + row.label;
  }
  return id;
}

/** What a column is called in messages. `row` tells the block, where blocks of a table differ in their columns. */
export function columnName(form: Form, { table, row, column: id }: CellId): string {
  const blocks = form.tables[table].blocks;
  const block = blocks.find(({ rows }) => rows.some((each) => each.id === row)) ?? blocks[0];
  const column = block?.columns.find((each) => each.id === id);
  return column?.name ?? column?.label ?? id;
}

/** The fewest words for a row in an equation: its first-level number (`一`, `三（七）`), else its name. */
export function rowNumber(form: Form, cell: Pick<CellId, 'table' | 'row'>): string {
  for (const { rows, groups } of form.tables[cell.table].blocks) {
    const row = rows.find((each) => each.id === cell.row);
    if (!row) continue;
    const own = /^(?:[一二三四五六七八九十]+(?=、)|（[^）]*）)/.exec(row.label)?.[0];
    if (own === undefined) break;
    const group =
      /^[一二三四五六七八九十]+(?=、)/.exec(groups.find((each) => each.id === row.group)?.label ?? '')?.[0] ?? '';
    return group + own;
  }
  return rowName(form, cell);
}
