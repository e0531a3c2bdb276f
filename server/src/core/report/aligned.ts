import type { Syntax } from '../syntax/syntax.ts';
import { MEASURES, type Measure, widthOf } from '../text/width.ts';
import type { SeenCell } from './table.ts';

/** The stretch of columns that the figures of one column of a table take up, the end not included. */
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
 * Where the columns stand, from the rows that fill all of them: apart from each other by two spaces at least, however
 * the program that wrote the text counted widths. Null where the rows do not agree.
 * @param rows the figures of rows that have one in each column
 */
export function alignmentOf(syntax: Syntax, rows: readonly (readonly SeenCell[])[]): Alignment | null {
  if (rows.length < FEWEST_ROWS) return null;
  const found = MEASURES.flatMap((measure) => {
    const columns = extentsOf(syntax, rows, measure);
    return columns ? [{ measure, columns }] : [];
  });
  const widthOfAll = ({ columns }: Alignment): number => columns.reduce((sum, { from, to }) => sum + to - from, 0);
  return found.sort((one, other) => widthOfAll(one) - widthOfAll(other))[0] ?? null;
}

function extentsOf(syntax: Syntax, rows: readonly (readonly SeenCell[])[], measure: Measure): Extent[] | null {
  const columns: Extent[] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const extents = rows.flatMap((row) => {
      const cell = row[column];
      return cell && isFree(syntax, cell) ? [extentOf(syntax, cell, measure)] : [];
    });
    if (extents.length < FEWEST_ROWS) return null;
    const from = Math.min(...extents.map((extent) => extent.from));
    if (column > 0 && columns[column - 1]!.to + FREE.length > from) return null;
    columns.push({ from, to: Math.max(...extents.map((extent) => extent.to)) });
  }
  return columns;
}

/**
 * Puts the figures of a row that has fewer of them than columns where they stand.
 * @returns for each column its figure or undefined; null where a figure stands between two columns or was pushed aside
 */
export function placeByAlignment(
  syntax: Syntax,
  cells: readonly SeenCell[],
  { measure, columns }: Alignment,
): (SeenCell | undefined)[] | null {
  const placed: (SeenCell | undefined)[] = columns.map(() => undefined);
  for (const cell of cells) {
    const { from, to } = extentOf(syntax, cell, measure);
    const [at, more] = columns.flatMap((column, index) => (column.from < to && from < column.to ? [index] : []));
    if (at === undefined || more !== undefined || placed[at] || !isFree(syntax, cell)) return null;
    placed[at] = cell;
  }
  return placed;
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
