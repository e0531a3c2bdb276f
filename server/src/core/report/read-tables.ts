import type { Form, TableId } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { readBlockTable } from './block-table.ts';
import type { Region } from './regions.ts';
import type { Section } from './report.ts';
import { readRowTable } from './row-table.ts';
import type { SeenCell, TableReading } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A table outside its section is believed only with this many of its rows. */
const FEWEST_ROWS = 3;

/** Reads the three tables, each in its own section first, else wherever its labels or figures stand. */
export function readTables(
  syntax: Syntax,
  form: Form,
  sections: readonly Section[],
  regions: readonly Region[],
  memo: Memo,
): Record<TableId, TableReading | null> {
  const tables: Record<TableId, TableReading | null> = { disclosure: null, requests: null, review: null };
  const ids = ['disclosure', 'requests', 'review'] as const;
  for (const id of ids) {
    const body = sections.find((section) => section.form.table === id)?.body;
    if (!body) continue;
    const [region, ...others] = regions.filter(({ from, to }) => body.from <= from && to <= body.to);
    const cells = others.length > 0 ? [region, ...others].flatMap((each) => each?.cells ?? []) : (region?.cells ?? []);
    tables[id] = readTable(syntax, form, id, cells, false, memo);
  }
  for (const id of ids) tables[id] ??= strayTable(syntax, form, id, tables, regions, memo);
  return tables;
}

function strayTable(
  syntax: Syntax,
  form: Form,
  id: TableId,
  tables: Readonly<Record<TableId, TableReading | null>>,
  regions: readonly Region[],
  memo: Memo,
): TableReading | null {
  const taken = Object.values(tables).flatMap((table) => (table ? [table.lines] : []));
  const free = regions.flatMap(({ cells }) =>
    cells.filter(({ line }) => !taken.some(({ first, last }) => first <= line && line <= last)),
  );
  const table = readTable(syntax, form, id, free, true, memo);
  if (!table) return null;
  const sure = table.anchors.filter(
    ({ label, chosen, likeness }) => label.kind === 'row' && chosen && likeness === 'exact',
  );
  return form.tables[id].record === 'block' || sure.length >= FEWEST_ROWS ? table : null;
}

function readTable(
  syntax: Syntax,
  form: Form,
  id: TableId,
  cells: readonly SeenCell[],
  stray: boolean,
  memo: Memo,
): TableReading | null {
  const vocabulary = vocabularyOf(form, id);
  const table = form.tables[id];
  return table.record === 'row'
    ? readRowTable(syntax, cells, table, vocabulary, memo)
    : readBlockTable(syntax, cells, table, vocabulary, stray, memo);
}
