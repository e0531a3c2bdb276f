import type { Form, TableId } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { type Noted, keptFor, notedBy } from '../text/notes.ts';
import { readBlockTable } from './block-table.ts';
import type { CellBlock } from './cell-block.ts';
import type { Section } from './heading.ts';
import { type Place, placedCells, placedTable } from './placed-table.ts';
import type { Region } from './regions.ts';
import { readRowTable } from './row-table.ts';
import type { SeenCell, TableReading } from './table.ts';
import { type Lines, type TableLines, extentAt, linesOfTable } from './table-lines.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A table outside its section is believed only with this many of its rows. */
const FEWEST_ROWS = 3;
const IDS = ['disclosure', 'requests', 'review'] as const;

/** The three tables by their names; null for one that the report lacks. */
export type ById = Readonly<Record<TableId, TableReading | null>>;

/** What the three tables say, wherever they stand: the same object as long as they are the same. */
export interface Readings extends Noted {
  readonly form: Form;
  readonly tables: ById;
}

/** A table and the place of its block. */
interface Placed {
  readonly table: TableReading;
  readonly place: Place;
}

/** The three tables of a report, as they are read. */
export interface Tables {
  readonly readings: Readings;
  /** In the form's order; null for one that the report lacks. */
  readonly placed: readonly (Placed | null)[];
  readonly syntax: Syntax;
}

/** Reads the three tables, each in its own section first, else wherever its labels or figures stand. */
export function readTables(
  syntax: Syntax,
  form: Form,
  sections: readonly Section[],
  regions: readonly Region[],
  memo: Memo,
): Tables {
  const placed = IDS.map((id): Placed | null => {
    const body = sections.find((section) => section.form.table === id)?.body;
    const region = body && regions.find(({ from, to }) => from === body.from && to === body.to);
    const table = region?.block && READ[id](region.block, form);
    return table ? { table, place: { start: region.start, line: region.line } } : null;
  });
  const all = placed.includes(null) ? withStrays(syntax, form, placed, regions, memo) : placed;
  return { readings: readingsOf(form, all), placed: all, syntax };
}

/** Where each table that there is stands by lines, in the form's order. */
export function linesIn({ placed, syntax }: Tables): TableLines[] {
  return placed.flatMap((each) => (each ? [linesOfTable(each.table, each.place, syntax.lines)] : []));
}

/** The first and last line of each table that there is. */
export function extentsOf({ placed }: Pick<Tables, 'placed'>): Lines[] {
  return placed.flatMap((each) => (each ? [extentAt(each.table, each.place)] : []));
}

/** The first and last line of a table; null where there is none. */
export function extentIn({ placed }: Tables, id: TableId): Lines | null {
  const found = placed.find((each) => each?.table.id === id);
  return found ? extentAt(found.table, found.place) : null;
}

/** The tables that begin on a line or above it, at their places. */
export function tablesUpTo({ placed }: Tables, line: number): TableReading[] {
  return placed.flatMap((each) =>
    each && extentAt(each.table, each.place).first <= line ? [placedTable(each.table, each.place)] : [],
  );
}

/** The tables at their places. */
export function tablesIn({ placed }: Tables): ById {
  const [disclosure = null, requests = null, review = null] = placed.map(
    (each) => each && placedTable(each.table, each.place),
  );
  return { disclosure, requests, review };
}

/** Each table in the cells of its own section. */
const READ: Readonly<Record<TableId, (block: CellBlock, form: Form) => TableReading | null>> = {
  disclosure: notedBy((block, form) => readTable(block, form, 'disclosure')),
  requests: notedBy((block, form) => readTable(block, form, 'requests')),
  review: notedBy((block, form) => readTable(block, form, 'review')),
};

/** The same object for the same tables. */
function readingsOf(form: Form, placed: Tables['placed']): Readings {
  const [disclosure = null, requests = null, review = null] = placed.map((each) => each?.table ?? null);
  const tables = { disclosure, requests, review };
  const make = (): Readings => ({ form, tables, notes: [] });
  const first = disclosure ?? requests ?? review;
  return first ? lastReadings(first, [form, disclosure, requests, review], make) : make();
}

const lastReadings = keptFor<TableReading, Readings>();

/** Looks for the tables that their sections do not hold. */
function withStrays(
  syntax: Syntax,
  form: Form,
  placed: Tables['placed'],
  regions: readonly Region[],
  memo: Memo,
): Tables['placed'] {
  const all = cellsOf(regions);
  const found = [...placed];
  for (const [at, id] of IDS.entries()) {
    if (found[at]) continue;
    const taken = extentsOf({ placed: found });
    const free = all.filter(({ line }) => !taken.some(({ first, last }) => first <= line && line <= last));
    const table = strayTable(syntax, form, id, free, memo);
    found[at] = table && { table, place: { start: 0, line: 0 } };
  }
  return found;
}

/** The cells of all regions at their places in the text, the rows of each numbered apart. */
function cellsOf(regions: readonly Region[]): SeenCell[] {
  let rows = 0;
  return regions.flatMap(({ block, start, line }) => {
    if (!block) return [];
    const from = rows;
    rows += (block.cells.at(-1)?.row ?? 0) + 2;
    return placedCells(block.cells, { start, line }).map((cell) => ({ ...cell, row: cell.row + from }));
  });
}

function strayTable(
  syntax: Syntax,
  form: Form,
  id: TableId,
  free: readonly SeenCell[],
  memo: Memo,
): TableReading | null {
  const table = readTable({ syntax, cells: free, memo }, form, id, true);
  if (!table) return null;
  const sure = table.anchors.filter(
    ({ label, chosen, likeness }) => label.kind === 'row' && chosen && likeness === 'exact',
  );
  return form.tables[id].record === 'block' || sure.length >= FEWEST_ROWS ? table : null;
}

/** @param stray whether the table is looked for outside its section */
function readTable(
  { syntax, cells, memo }: Omit<CellBlock, 'notes'>,
  form: Form,
  id: TableId,
  stray = false,
): TableReading | null {
  const vocabulary = vocabularyOf(form, id);
  const table = form.tables[id];
  return table.record === 'row'
    ? readRowTable(syntax, cells, table, vocabulary, memo)
    : readBlockTable(syntax, cells, table, vocabulary, stray, memo);
}
