import type { Form, TableId } from '../form/form.ts';
import { rowsOf } from '../syntax/rows.ts';
import type { CellLine, Syntax } from '../syntax/syntax.ts';
import { readBlockTable } from './block-table.ts';
import type { Section } from './report.ts';
import { readRowTable } from './row-table.ts';
import { seenCells } from './seen.ts';
import type { TableReading } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A table outside its section is believed only with this many of its rows. */
const FEWEST_ROWS = 3;

/**
 * Reads the three tables, each in its own section first, else wherever its labels or figures stand.
 * @param isTable whether the line of that index may belong to a table at all
 */
export function readTables(
  syntax: Syntax,
  form: Form,
  sections: readonly Section[],
  isTable: (line: number) => boolean,
): Record<TableId, TableReading | null> {
  const tables: Record<TableId, TableReading | null> = { disclosure: null, requests: null, review: null };
  const ids = ['disclosure', 'requests', 'review'] as const;
  for (const id of ids) {
    const body = sections.find((section) => section.form.table === id)?.body;
    if (!body) continue;
    const lines = syntax.lines.slice(body.from, body.to).filter((line) => isTable(line.index));
    tables[id] = readTable(syntax, form, id, lines, false);
  }
  for (const id of ids) tables[id] ??= strayTable(syntax, form, id, tables, isTable);
  return tables;
}

function strayTable(
  syntax: Syntax,
  form: Form,
  id: TableId,
  tables: Readonly<Record<TableId, TableReading | null>>,
  isTable: (line: number) => boolean,
): TableReading | null {
  const taken = Object.values(tables).flatMap((table) => (table ? [table.lines] : []));
  const free = syntax.lines.filter(
    ({ index }) => isTable(index) && !taken.some(({ first, last }) => first <= index && index <= last),
  );
  const table = readTable(syntax, form, id, free, true);
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
  lines: readonly CellLine[],
  stray: boolean,
): TableReading | null {
  const cells = seenCells(syntax.text, rowsOf(syntax, lines));
  const vocabulary = vocabularyOf(form, id);
  const table = form.tables[id];
  return table.record === 'row'
    ? readRowTable(syntax.text, cells, table, vocabulary)
    : readBlockTable(syntax.text, cells, table, vocabulary, stray);
}
