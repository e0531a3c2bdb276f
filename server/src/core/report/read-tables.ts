import type { Form, TableId } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { Carried } from '../text/carried.ts';
import type { Memo } from '../text/memo.ts';
import type { Move } from '../text/move.ts';
import { readBlockTable } from './block-table.ts';
import { movedTable } from './moved-table.ts';
import type { Region } from './regions.ts';
import type { Section } from './heading.ts';
import { readRowTable } from './row-table.ts';
import type { SeenCell, TableReading } from './table.ts';
import { type Lines, type TableLines, linesOfTable, movedTableLines } from './table-lines.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A table outside its section is believed only with this many of its rows. */
const FEWEST_ROWS = 3;
const IDS = ['disclosure', 'requests', 'review'] as const;

/** A table with what it was read from. */
interface Source {
  readonly id: TableId;
  /** What the regions of its section hold. */
  readonly own: readonly object[];
  /** What all regions hold, where it was looked for outside its section. */
  readonly all: readonly object[] | null;
  /** Null where there is no such table. */
  readonly found: Found | null;
  /** The same object as long as the table says the same. */
  readonly stamp: object;
}

interface Found {
  readonly reading: Carried<TableReading>;
  readonly lines: Carried<TableLines>;
}

/** The three tables of a report, as they are read. */
export interface Tables {
  readonly form: Form;
  readonly sources: readonly Source[];
}

/** The tables of the text before, and what an edit moved since. */
export interface TablesBefore {
  readonly tables: Tables;
  readonly move: Move;
}

/**
 * Reads the three tables, each in its own section first, else wherever its labels or figures stand.
 * @param before tables that need not be read again where their regions hold the same
 */
export function readTables(
  syntax: Syntax,
  form: Form,
  sections: readonly Section[],
  regions: readonly Region[],
  before: TablesBefore | null,
  memo: Memo,
): Tables {
  const all = regions.map(({ id }) => id);
  const present = before?.tables.form === form ? before : null;
  const sources = IDS.map((id, at): Source => {
    const body = sections.find((section) => section.form.table === id)?.body;
    const within = body ? regions.filter(({ from, to }) => body.from <= from && to <= body.to) : [];
    const own = within.map((region) => region.id);
    const last = present?.tables.sources[at];
    if (present && last && isSame(last.own, own))
      return { ...last, found: last.found && moved(last.found, present.move) };
    const [only, ...others] = within;
    const cells = only && others.length === 0 ? only.cells.value : within.flatMap((region) => region.cells.value);
    const table = body ? readTable(syntax, form, id, cells, false, memo) : null;
    return { id, own, all: table ? null : all, found: table && carried(table, syntax), stamp: own };
  });
  const isKept = present?.tables.sources.every(
    ({ stamp, all: before }, at) => sources[at]?.stamp === stamp && (before === null || isSame(before, all)),
  );
  return { form, sources: isKept ? sources : withStrays(syntax, form, sources, regions, all, memo) };
}

/** The tables of a text after an edit that left all of them alone. */
export function movedTables({ form, sources }: Tables, move: Move): Tables {
  return { form, sources: sources.map((source) => ({ ...source, found: source.found && moved(source.found, move) })) };
}

/** Whether both say the same, wherever they stand. */
export function areSame(one: Tables, other: Tables): boolean {
  return one.form === other.form && one.sources.every(({ stamp }, at) => stamp === other.sources[at]?.stamp);
}

/** Where each table that there is stands by lines, in the form's order. */
export function linesIn({ sources }: Tables): TableLines[] {
  return sources.flatMap(({ found }) => (found ? [found.lines.value] : []));
}

/** The first and last line of each table that there is. */
export function extentsOf(tables: Tables): Lines[] {
  return linesIn(tables).map(({ lines }) => lines);
}

/** The first and last line of a table; null where there is none. */
export function extentIn({ sources }: Tables, id: TableId): Lines | null {
  return sources.find((source) => source.id === id)?.found?.lines.value.lines ?? null;
}

/** The tables that begin on a line or above it, as they stand now. */
export function tablesUpTo({ sources }: Tables, line: number): TableReading[] {
  return sources.flatMap(({ found }) => (found && found.lines.value.lines.first <= line ? [found.reading.value] : []));
}

/** The tables as they stand now. */
export function tablesIn({ sources }: Tables): Record<TableId, TableReading | null> {
  const [disclosure = null, requests = null, review = null] = sources.map(({ found }) => found?.reading.value ?? null);
  return { disclosure, requests, review };
}

/** The tables with what they say, at places where they once stood. */
export function readingsIn({ sources }: Tables): Record<TableId, TableReading | null> {
  const [disclosure = null, requests = null, review = null] = sources.map(
    ({ found }) => found?.reading.content ?? null,
  );
  return { disclosure, requests, review };
}

function carried(table: TableReading, { lines }: Syntax): Found {
  return {
    reading: new Carried(table, movedTable),
    lines: new Carried(linesOfTable(table, lines), movedTableLines),
  };
}

function moved({ reading, lines }: Found, move: Move): Found {
  return { reading: reading.after(move), lines: lines.after(move) };
}

/** Looks for the tables that their sections do not hold. */
function withStrays(
  syntax: Syntax,
  form: Form,
  sources: readonly Source[],
  regions: readonly Region[],
  all: readonly object[],
  memo: Memo,
): Source[] {
  const found = sources.map((source) => (source.all ? { ...source, all, found: null } : source));
  for (const [at, source] of found.entries()) {
    if (!source.all) continue;
    const taken = found.flatMap((each) => (each.found ? [each.found.lines.value.lines] : []));
    const free = regions.flatMap(({ cells }) =>
      cells.value.filter(({ line }) => !taken.some(({ first, last }) => first <= line && line <= last)),
    );
    const table = strayTable(syntax, form, source.id, free, memo);
    found[at] = { ...source, found: table && carried(table, syntax), stamp: free };
  }
  return found;
}

function strayTable(
  syntax: Syntax,
  form: Form,
  id: TableId,
  free: readonly SeenCell[],
  memo: Memo,
): TableReading | null {
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

function isSame(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
