import type { Form, TableId } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import type { Memo } from '../text/memo.ts';
import { type Noted, keptFor, notedBy } from '../text/notes.ts';
import type { Origin } from '../text/span.ts';
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
export type ById<From extends Origin = 'block'> = Readonly<Record<TableId, TableReading<From> | null>>;

/** A table wherever it stands, as a report that holds nothing else: offsets and lines count from the first line of its block. */
export interface TableBlock extends Noted {
  readonly table: TableReading;
  readonly tables: ById;
  readonly syntax: Syntax;
  /** The form by which it was read. */
  readonly readBy: Form;
}

/** What the three tables say, wherever they stand: the same object as long as they are the same. */
export interface Readings extends Noted {
  readonly readBy: Form;
  readonly tables: ById;
  readonly blocks: readonly TableBlock[];
}

/** A table with its place. */
export interface PlacedBlock {
  readonly block: TableBlock;
  readonly place: Place;
}

/** The three tables of a report, as they are read. */
export interface Tables {
  readonly readings: Readings;
  /** In the form's order. */
  readonly placed: readonly PlacedBlock[];
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
  const own = IDS.flatMap((id): PlacedBlock[] => {
    const body = sections.find((section) => section.form.table === id)?.body;
    const region = body && regions.find(({ from, to }) => from === body.from && to === body.to);
    const block = region?.block && READ[id](region.block, form);
    return block ? [{ block, place: { start: region.start, line: region.line } }] : [];
  });
  const placed = own.length < IDS.length ? withStrays({ syntax, form, regions, memo }, own) : own;
  return { readings: readingsOf(form, placed), placed, syntax };
}

/** Where each table that there is stands by lines, in the form's order. */
export function linesIn({ placed, syntax }: Tables): TableLines[] {
  return placed.map(({ block, place }) => linesOfTable(block.table, place, syntax.lines));
}

/** The first and last line of each table that there is. */
export function extentsOf({ placed }: Pick<Tables, 'placed'>): Lines[] {
  return placed.map(({ block, place }) => extentAt(block.table, place));
}

/** The first and last line of a table; null where there is none. */
export function extentIn({ placed }: Tables, id: TableId): Lines | null {
  const found = placed.find(({ block }) => block.table.id === id);
  return found ? extentAt(found.block.table, found.place) : null;
}

/** The tables that begin on a line or above it, at their places. */
export function tablesUpTo({ placed }: Tables, line: number): TableReading<'text'>[] {
  return placed
    .filter(({ block, place }) => extentAt(block.table, place).first <= line)
    .map(({ block, place }) => placedTable(block.table, place));
}

/** The tables at their places. */
export function tablesIn({ placed }: Tables): ById<'text'> {
  return byId(placed.map(({ block, place }) => placedTable(block.table, place)));
}

/** Each table in the cells of its own section. */
const READ: Readonly<Record<TableId, (cells: CellBlock, form: Form) => TableBlock | null>> = {
  disclosure: notedBy((cells, form) => blockOf(cells.syntax, form, readTable(cells, form, 'disclosure'))),
  requests: notedBy((cells, form) => blockOf(cells.syntax, form, readTable(cells, form, 'requests'))),
  review: notedBy((cells, form) => blockOf(cells.syntax, form, readTable(cells, form, 'review'))),
};

function blockOf(syntax: Syntax, readBy: Form, table: TableReading | null): TableBlock | null {
  return table && { table, tables: byId([table]), syntax, readBy, notes: [] };
}

function byId<From extends Origin>(tables: readonly TableReading<From>[]): ById<From> {
  const of = (id: TableId): TableReading<From> | null => tables.find((table) => table.id === id) ?? null;
  return { disclosure: of('disclosure'), requests: of('requests'), review: of('review') };
}

/** The same object for the same tables. */
function readingsOf(readBy: Form, placed: Tables['placed']): Readings {
  const blocks = placed.map(({ block }) => block);
  const make = (): Readings => ({ readBy, tables: byId(blocks.map(({ table }) => table)), blocks, notes: [] });
  const [first, ...others] = blocks;
  return first ? lastReadings(first, others, make) : make();
}

const lastReadings = keptFor<Readings>();

/** What tables are looked for in. */
interface Ground {
  readonly syntax: Syntax;
  readonly form: Form;
  readonly regions: readonly Region[];
  readonly memo: Memo;
}

/** Looks for the tables that their sections do not hold. */
function withStrays({ syntax, form, regions, memo }: Ground, own: Tables['placed']): Tables['placed'] {
  const all = cellsOf(regions);
  const found = [...own];
  for (const id of IDS) {
    if (found.some(({ block }) => block.table.id === id)) continue;
    const taken = extentsOf({ placed: found });
    const free = all.filter(({ line }) => !taken.some(({ first, last }) => first <= line && line <= last));
    const block = blockOf(syntax, form, strayTable({ syntax, cells: free, memo }, form, id));
    if (block) found.push({ block, place: { start: 0, line: 0 } });
  }
  return IDS.flatMap((id) => found.filter(({ block }) => block.table.id === id));
}

/** The cells of all regions at their places in the text, the rows of each numbered apart. */
function cellsOf(regions: readonly Region[]): SeenCell[] {
  let rows = 0;
  return regions.flatMap(({ block, start, line }) => {
    if (!block) return [];
    const from = rows;
    rows += (block.cells.at(-1)?.row ?? 0) + 2;
    // All of the text is then the block.
    const cells = placedCells(block.cells, { start, line }) as SeenCell<never>[];
    return cells.map((cell) => ({ ...cell, row: cell.row + from }));
  });
}

/** Cells of a text, in order. */
type Cells = Omit<CellBlock, 'notes'>;

function strayTable(free: Cells, form: Form, id: TableId): TableReading | null {
  const table = readTable(free, form, id, true);
  if (!table) return null;
  const sure = table.anchors.filter(
    ({ label, chosen, likeness }) => label.kind === 'row' && chosen && likeness === 'exact',
  );
  return form.tables[id].record === 'block' || sure.length >= FEWEST_ROWS ? table : null;
}

/** @param stray whether the table is looked for outside its section */
function readTable({ syntax, cells, memo }: Cells, form: Form, id: TableId, stray = false): TableReading | null {
  const vocabulary = vocabularyOf(form, id);
  const table = form.tables[id];
  return table.record === 'row'
    ? readRowTable(syntax, cells, table, vocabulary, memo)
    : readBlockTable(syntax, cells, table, vocabulary, stray, memo);
}
