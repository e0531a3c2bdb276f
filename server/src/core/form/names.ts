import type { BlockForm, Form, RowForm, TableForm } from './form.ts';
import { rowsOf } from './rows.ts';
import type { CellId, Identity } from './identities.ts';

const rowNames = new WeakMap<TableForm, Map<string, string>>();

/** What a row is called in messages: its label, in front of it the number of its group where it is numbered in that. */
export function rowName({ tables }: Form, { table, row: id }: Pick<CellId, 'table' | 'row'>): string {
  const own = tables[table];
  let names = rowNames.get(own);
  if (!names) rowNames.set(own, (names = namesIn(own)));
  return names.get(id) ?? id;
}

function namesIn(table: TableForm): Map<string, string> {
  return new Map(
    Array.from(rowsOf(table), ([id, { row, block }]) => {
      return [id, row.name ?? numbered(row, block)];
    }),
  );
}

/** What a row is called in full. Some names leave words of the label out, others add the group that it stands in. */
export function fullRowName(form: Form, cell: Pick<CellId, 'table' | 'row'>): string {
  const place = rowsOf(form.tables[cell.table]).get(cell.row);
  const [name, label] = [rowName(form, cell), place ? numbered(place.row, place.block) : ''];
  return name.length > label.length ? name : label;
}

function numbered(row: RowForm, block: BlockForm): string {
  const group = block.groups.find((each) => each.id === row.group)?.label;
  const number = /^\d/.test(row.label) ? (/^（[^）]*）/.exec(group ?? '')?.[0] ?? '') : '';
  return number + row.label;
}

/** What a column is called in messages. `row` tells the block, where blocks of a table differ in their columns. */
export function columnName(form: Form, { table, row, column: id }: CellId): string {
  const own = form.tables[table];
  const block = rowsOf(own).get(row)?.block ?? own.blocks[0];
  const column = block?.columns.find((each) => each.id === id);
  return column?.name ?? column?.label ?? id;
}

/** The number in front of a row's name: `（三）1.`, `一、`. */
const NUMBER = /^(?:（[一二三四五六七八九十]）)?(?:\d\.|[一二三四五六七八九十]、)?/;

/** What a row is called in an equation of a column: its words without the number, which would be read as a figure. */
export function rowTerm(form: Form, cell: Pick<CellId, 'table' | 'row'>): string {
  return rowsOf(form.tables[cell.table]).get(cell.row)?.row.term ?? rowName(form, cell).replace(NUMBER, '');
}

/** What a cell is called in an equation: by its column in one of a row, by its row in one of a column. */
export function termName(form: Form, { each }: Pick<Identity, 'each'>, cell: CellId): string {
  return each === 'row' ? columnName(form, cell) : rowTerm(form, cell);
}
