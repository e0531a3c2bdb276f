import type { Syntax } from '../syntax/syntax.ts';
import { MEASURES, type Measure } from '../text/width.ts';
import { type Extent, extentOf, isNear } from './extent.ts';
import type { SeenCell } from './table.ts';

/** Where the columns of a table stand whose figures only spaces divide. */
export interface Alignment {
  readonly measure: Measure;
  readonly columns: readonly Extent[];
  /** Whether every figure begins exactly where its column does. */
  readonly isFlush: boolean;
}

/** Fewer rows that fill every column do not tell where the columns stand. */
const FEWEST_ROWS = 2;
/** A figure one space behind another may have been pushed from its column. */
const FREE = '  ';

/**
 * Where the columns stand, however the program that wrote the text counted widths: where all rows that fill them, and
 * the header, begin each at the same place, there; else the stretches that the figures of
 * all rows fall into, two spaces apart at least, if there are as many as columns and the rows that fill all of them
 * agree; else those below the words of a header that names every column. Null where neither tells.
 * @param rows the figures of each row
 * @param header the word that names each column, where there is one
 */
export function alignmentOf(
  syntax: Syntax,
  rows: readonly (readonly SeenCell[])[],
  header: readonly (SeenCell | undefined)[],
  count: number,
): Alignment | null {
  const full = rows.filter((row) => row.length === count);
  const free = rows.flat().filter((cell) => isFree(syntax, cell));
  const names = header.filter((cell) => cell !== undefined);
  const flush = flushColumns(syntax, names.length === count ? [...full, names] : full);
  const partly = rows.filter((row) => row.length < count);
  if (flush.length > 0) return fitting(syntax, flush, partly);
  const found = MEASURES.flatMap((measure): Alignment[] => {
    const figures = stretches(free.map((cell) => extentOf(syntax, cell, measure)));
    const extents = names.map((cell) => extentOf(syntax, cell, measure));
    const named = names.length === count ? belowNames(figures, extents) : null;
    const columns = figures.length === count && full.length >= FEWEST_ROWS ? figures : named;
    if (!columns) return [];
    const alignment = { measure, columns, isFlush: false };
    const isIn = (cell: SeenCell, at: number): boolean =>
      !isFree(syntax, cell) || stretchAt(syntax, cell, alignment) === at;
    return full.every((row) => row.every(isIn)) ? [alignment] : [];
  });
  return fitting(syntax, found, partly);
}

/** The alignment in which the most rows find their places; null where two do that in different ways. */
function fitting(
  syntax: Syntax,
  alignments: readonly Alignment[],
  rows: readonly (readonly SeenCell[])[],
): Alignment | null {
  const tried = alignments.map((alignment) => {
    const placed = rows.map((row) => placeByAlignment(syntax, row, alignment));
    return { alignment, placed, count: placed.filter((row) => row !== null).length };
  });
  const most = Math.max(0, ...tried.map(({ count }) => count));
  const [first, ...others] = tried.filter(({ count }) => count === most);
  const isSame = others.every(({ placed }) =>
    placed.every((row, at) => row?.every((cell, column) => cell === first?.placed[at]?.[column]) ?? !first?.placed[at]),
  );
  return first && isSame ? first.alignment : null;
}

/** Columns in which the figures of all these rows begin at the same place, as programs write that align to the left. */
function flushColumns(syntax: Syntax, rows: readonly (readonly SeenCell[])[]): Alignment[] {
  const [first, ...others] = rows;
  if (!first || rows.length < FEWEST_ROWS) return [];
  return MEASURES.flatMap((measure) => {
    const columns = first.map((cell) => extentOf(syntax, cell, measure));
    const isFlush = others.every((row) =>
      row.every((cell, at) => extentOf(syntax, cell, measure).from === columns[at]?.from),
    );
    const isMeant = columns.every(({ from }, at) => from < Infinity && isSetApart(syntax, rows, at));
    return isFlush && isMeant ? [{ measure, columns, isFlush }] : [];
  });
}

/**
 * Whether it is no accident that figures begin at the same place: some are set off by two spaces, or the figures before
 * them differ in width.
 */
function isSetApart(syntax: Syntax, rows: readonly (readonly SeenCell[])[], at: number): boolean {
  const widths = new Set(rows.map((row) => (at > 0 ? row[at - 1]!.plain.length : 0)));
  return widths.size > 1 || rows.some((row) => row[at] && isFree(syntax, row[at]));
}

/** The names of the columns with the figures below them, if each stretch of figures lies below one name alone. */
function belowNames(figures: readonly Extent[], names: readonly Extent[]): Extent[] | null {
  const columns = names.map(({ from, to }) => ({ from, to }));
  for (const { from, to } of figures) {
    const [column, more] = columns.filter((each) => each.from < to && from < each.to);
    if (!column || more) return null;
    column.from = Math.min(column.from, from);
    column.to = Math.max(column.to, to);
  }
  return columns.every(({ from }, at) => at === 0 || columns[at - 1]!.to <= from) ? columns : null;
}

/** Extents that overlap, or lie closer than two spaces, are one stretch. */
function stretches(extents: readonly Extent[]): Extent[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...extents].sort((one, other) => one.from - other.from)) {
    const last = found.at(-1);
    if (last && from < last.to + FREE.length) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/**
 * Puts the figures of a row that has fewer of them than columns where they stand.
 * @returns for each column its figure or undefined; null where a figure stands between two columns or was pushed aside
 */
export function placeByAlignment(
  syntax: Syntax,
  cells: readonly SeenCell[],
  alignment: Alignment,
): (SeenCell | undefined)[] | null {
  const placed: (SeenCell | undefined)[] = alignment.columns.map(() => undefined);
  for (const cell of cells) {
    const at = stretchAt(syntax, cell, alignment);
    if (at === null || placed[at] || !(alignment.isFlush || isFree(syntax, cell))) return null;
    placed[at] = cell;
  }
  return placed;
}

/** The column that the cell begins with, or the only one that it overlaps. */
function stretchAt(syntax: Syntax, cell: SeenCell, { measure, columns, isFlush }: Alignment): number | null {
  const { from, to } = extentOf(syntax, cell, measure);
  if (isFlush) {
    const flush = columns.findIndex((column) => column.from === from);
    return flush < 0 ? null : flush;
  }
  const [at, more] = columns.flatMap((column, index) => (column.from < to && from < column.to ? [index] : []));
  return at === undefined || more !== undefined ? null : at;
}

function isFree(syntax: Syntax, cell: SeenCell): boolean {
  if (!isNear(syntax, cell)) return false;
  const { plain, lines } = syntax;
  const { span, line } = cell;
  const start = lines[line]?.start ?? 0;
  return span.start - start < FREE.length || plain.slice(span.start - FREE.length, span.start) === FREE;
}
