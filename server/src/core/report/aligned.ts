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
}

/** Fewer rows that fill every column do not tell where the columns stand. */
const FEWEST_ROWS = 2;
/** A figure one space behind another may have been pushed from its column. */
const FREE = '  ';

/**
 * Where the columns stand, however the program that wrote the text counted widths: the stretches that the figures of
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
  const found = MEASURES.flatMap((measure): Alignment[] => {
    const figures = stretches(free.map((cell) => extentOf(syntax, cell, measure)));
    const named = names.length === count ? belowNames(figures, names.map((cell) => extentOf(syntax, cell, measure))) : null;
    const columns = figures.length === count && full.length >= FEWEST_ROWS ? figures : named;
    if (!columns) return [];
    const alignment = { measure, columns };
    const isIn = (cell: SeenCell, at: number): boolean => !isFree(syntax, cell) || stretchAt(syntax, cell, alignment) === at;
    return full.every((row) => row.every(isIn)) ? [alignment] : [];
  });
  const widthOfAll = ({ columns }: Alignment): number => columns.reduce((sum, { from, to }) => sum + to - from, 0);
  return found.sort((one, other) => widthOfAll(one) - widthOfAll(other))[0] ?? null;
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
    if (at === null || placed[at] || !isFree(syntax, cell)) return null;
    placed[at] = cell;
  }
  return placed;
}

/** The only stretch that the cell overlaps. */
function stretchAt(syntax: Syntax, cell: SeenCell, { measure, columns }: Alignment): number | null {
  const { from, to } = extentOf(syntax, cell, measure);
  const [at, more] = columns.flatMap((column, index) => (column.from < to && from < column.to ? [index] : []));
  return at === undefined || more !== undefined ? null : at;
}

/** Whether `cell` stands to the right of `other`, which ends a line above, however widths are counted. */
export function isRightOf(syntax: Syntax, cell: SeenCell, other: SeenCell): boolean {
  return MEASURES.every((measure) => extentOf(syntax, cell, measure).from > extentOf(syntax, other, measure).from);
}

function isFree({ plain, lines }: Syntax, { span, line }: SeenCell): boolean {
  const start = lines[line]?.start ?? 0;
  return span.start - start < FREE.length || plain.slice(span.start - FREE.length, span.start) === FREE;
}

function extentOf({ text, lines }: Syntax, { span, line }: SeenCell, measure: Measure): Extent {
  let from = 0;
  for (let at = lines[line]?.start ?? 0; at < span.start; at++) from += widthOf(text[at] ?? '', measure);
  let to = from;
  for (let at = span.start; at < span.end; at++) to += widthOf(text[at] ?? '', measure);
  return { from, to };
}
