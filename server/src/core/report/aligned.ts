import type { Syntax } from '../syntax/syntax.ts';
import { MEASURES, type Measure, widthOf } from '../text/width.ts';
import type { SeenCell } from './table.ts';

/** The stretch of columns of text that the figures of one column of a table take up, the end not included. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where the columns of a table stand whose figures only spaces divide. */
export interface Alignment {
  readonly measure: Measure;
  readonly columns: readonly Extent[];
  /** Whether every figure begins exactly where its column does. */
  readonly isFlush: boolean;
}

/** Fewer rows that fill every column do not tell where the columns stand. */
const FEWEST_ROWS = 2;
/** No table has longer lines, in UTF-16 units. */
const LONGEST_LINE = 1000;
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

/** How wide the widest line of a table is, by the way in which widths are counted. */
export type Widths = Readonly<Record<Measure, number>>;

/** The widths of the widest line that ends with one of `cells`. */
export function widestLines(syntax: Syntax, cells: readonly SeenCell[]): Widths {
  const ends = cells.filter(
    (cell, at) => cell.kind === 'words' && cells[at + 1]?.line !== cell.line && isNear(syntax, cell),
  );
  const widest = (measure: Measure): number =>
    ends.reduce((most, cell) => Math.max(most, extentOf(syntax, cell, measure).to), 0);
  return { characters: widest('characters'), narrow: widest('narrow'), wide: widest('wide') };
}

/**
 * Whether `cell`, the first figure of its line, goes on where `other` ends a line above: it stands to the right of it,
 * or would not have fitted behind it.
 */
export function goesOn(syntax: Syntax, cell: SeenCell, other: SeenCell, widest: Widths): boolean {
  const extents = (measure: Measure): [Extent, Extent] => [
    extentOf(syntax, cell, measure),
    extentOf(syntax, other, measure),
  ];
  const isRight = MEASURES.every((measure) => {
    const [own, before] = extents(measure);
    return own.from > before.from;
  });
  if (isRight) return true;
  return MEASURES.some((measure) => {
    const [own, before] = extents(measure);
    return before.to + 1 + own.to - own.from > widest[measure];
  });
}

/** Whether the cell stands near enough to the start of its line for columns to be counted. */
function isNear({ lines }: Syntax, { span, line }: SeenCell): boolean {
  return span.end - (lines[line]?.start ?? 0) <= LONGEST_LINE;
}

function isFree({ plain, lines }: Syntax, { span, line }: SeenCell): boolean {
  const start = lines[line]?.start ?? 0;
  if (span.end - start > LONGEST_LINE) return false;
  return span.start - start < FREE.length || plain.slice(span.start - FREE.length, span.start) === FREE;
}

function extentOf(syntax: Syntax, cell: SeenCell, measure: Measure): Extent {
  if (!isNear(syntax, cell)) return { from: Infinity, to: Infinity };
  const { text, lines } = syntax;
  const { span, line } = cell;
  let from = 0;
  for (let at = lines[line]?.start ?? 0; at < span.start; at++) from += widthOf(text[at] ?? '', measure);
  let to = from;
  for (let at = span.start; at < span.end; at++) to += widthOf(text[at] ?? '', measure);
  return { from, to };
}
