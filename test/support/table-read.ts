import type { TableId } from '../../server/src/core/form/form.ts';
import { formOf } from '../../server/src/core/form/forms.ts';
import { readBlockTable } from '../../server/src/core/report/block-table.ts';
import { readRowTable } from '../../server/src/core/report/row-table.ts';
import { seenCells } from '../../server/src/core/report/seen.ts';
import type { TableReading } from '../../server/src/core/report/table.ts';
import type { CellValue } from '../../server/src/core/report/value.ts';
import { vocabularyOf } from '../../server/src/core/report/vocabulary.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import { rowsOf } from '../../server/src/core/syntax/rows.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { newMemo } from '../../server/src/core/text/memo.ts';

/** The text as the table `id` of today's form; null where it is none. */
export function tableIn(text: string, id: TableId, bare = false): TableReading | null {
  const form = formOf(2021);
  const syntax = parse(text);
  const memo = newMemo();
  const cells = seenCells(syntax, rowsOf(syntax, syntax.lines), memo);
  const [table, vocabulary] = [form.tables[id], vocabularyOf(form, id)];
  return table.record === 'row'
    ? readRowTable(syntax, cells, table, vocabulary, memo)
    : readBlockTable(syntax, cells, table, vocabulary, bare, memo);
}

/**
 * The same, a row each: its name and its figures, of which `.` is blank and `?` is not placed. Behind them what belongs
 * to no row: 行外 figures anywhere, 余 whatever stands between the first line of the table and the last.
 */
export function tableSaid(text: string, id: TableId, bare = false): string[] | null {
  const table = tableIn(text, id, bare);
  if (!table) return null;
  const rows = Array.from(table.rows.values(), ({ id: row, figures }) => {
    const values = Array.from(figures.values(), ({ value }) => valueSaid(value));
    return `${row}: ${values.join(' ')}`;
  });
  const said = (name: string, cells: TableReading['strays']): string[] =>
    cells.length === 0 ? [] : [`${name}: ${cells.map(({ plain }) => plain).join(' ')}`];
  return [...rows, ...said('行外', table.loose), ...said('余', table.strays), ...(table.disordered ? ['乱'] : [])];
}

function valueSaid(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return decimalText(value.value);
    case 'repeated':
      return value.values.map(decimalText).join('=');
    case 'blank':
      return '.';
    case 'unplaced':
      return '?';
    case 'nil':
      return value.word;
    case 'text':
      return '文';
  }
}

/** The labels found in a table: what each is, how its words compare with the form's, and which cells it takes; `+` where a row's figures follow it. */
export function labelsSaid(text: string, id: TableId): string[] {
  const { anchors = [], cells = [] } = tableIn(text, id) ?? {};
  return anchors.map(({ label, likeness, cells: own, chosen }) => {
    const places = own.map((cell) => cells.indexOf(cell)).join(' ');
    return `${label.kind} ${label.id} ${likeness} ${places}${chosen ? ' +' : ''}`;
  });
}
