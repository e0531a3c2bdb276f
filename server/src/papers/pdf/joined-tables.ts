import type { PageBlock, TextCell } from './page-blocks.ts';

export type Table = Extract<PageBlock, { kind: 'table' }>;

/** A row of a table that may run over pages. */
export interface TableRow {
  readonly cells: readonly TextCell[];
  readonly page: number;
}

const FIGURE = /^[\d,.\-/]+$/;
/** How a row begins that is no second half of one that a page has cut in two. */
const NUMBERED = /^(?:[（(]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.、．])/;

/** Fewer labels below others may be a row of their own. */
const FEWEST_BELOW = 2;

/** A table over pages ends at the same margins on each. */
const NEAR = 4;

/** The rows of a table on one page, by the columns that it has on all. */
export function rowsOf({ cells, rows, page, columns }: Table, all: readonly number[]): TableRow[] {
  const columnOf = columns.map((start) => nearest(all, start));
  return Array.from({ length: rows }, (_, row) => ({ cells: cells.filter((cell) => cell.row === row), page }))
    .filter((row) => row.cells.length > 0)
    .map((row) => ({
      page,
      cells: row.cells
        .map((cell) => ({ ...cell, column: columnOf[cell.column] ?? cell.column }))
        .sort((a, b) => a.column - b.column),
    }));
}

/** Whether a table goes on with one that ends the page before: it is as wide. */
export function goesOn(before: Table, table: Table): boolean {
  const [ends, own] = [before.columns, table.columns];
  const isAsWide = Math.abs(ends[0]! - own[0]!) <= NEAR && Math.abs(ends.at(-1)! - own.at(-1)!) <= NEAR;
  return isAsWide && before.page + 1 === table.page;
}

/** The index of the number that is nearest to one. */
export function nearest(numbers: readonly number[], number: number): number {
  let best = 0;
  numbers.forEach((each, at) => {
    if (Math.abs(each - number) < Math.abs(numbers[best]! - number)) best = at;
  });
  return best;
}

/**
 * The rows of a table with those that the next page has: its header, where it is repeated there, is left out, and a row
 * that the end of the page has cut in two is put together.
 */
export function withRows(rows: readonly TableRow[], more: readonly TableRow[]): { rows: TableRow[]; repeated: number } {
  let repeated = 0;
  while (repeated < more.length && repeated < rows.length && wordsOf(more[repeated]!) === wordsOf(rows[repeated]!))
    repeated++;
  if (more.slice(0, repeated).some(hasFigures)) repeated = 0;
  const rest = more.slice(repeated);
  const [last, first] = [rows.at(-1), rest[0]];
  if (last && first && isSecondHalf(last, first)) {
    const above = [...rows.slice(0, -1), together(last, first)];
    return { rows: [...withMerged(above, last, first), ...rest.slice(1)], repeated };
  }
  return { rows: [...rows, ...rest], repeated };
}

function isSecondHalf(last: TableRow, first: TableRow): boolean {
  const labels = first.cells.filter(({ text }) => text !== '' && !FIGURE.test(text));
  if (labels.some(({ text }) => NUMBERED.test(text))) return false;
  if (hasFigures(last) && hasFigures(first)) return false;
  if (hasFigures(last)) return labels.length > 0;
  const above = new Map(last.cells.map(({ column, text }) => [column, text]));
  if (!hasFigures(first)) return isSecondHalfOfHeader(labels, above);
  const hasRoom = first.cells.every(({ column, text }) => !FIGURE.test(text) || above.get(column) === '');
  return hasRoom && labels.every(({ column }) => above.has(column));
}

/**
 * Whether labels go on with those of the row above: several stand below one each, and at most one below a cell that is
 * merged with rows further up. The next row of a header divides the columns of the row above.
 */
function isSecondHalfOfHeader(labels: readonly TextCell[], above: ReadonlyMap<number, string>): boolean {
  const below = labels.filter(({ column }) => (above.get(column) ?? '') !== '');
  return below.length >= FEWEST_BELOW && labels.length - below.length <= 1;
}

/** What stands in a column in which the row above has no cell of its own belongs to a cell further up. */
function together(last: TableRow, first: TableRow): TableRow {
  const more = new Map(first.cells.map(({ column, text }) => [column, text]));
  return {
    page: last.page,
    cells: last.cells.map((cell) => ({ ...cell, text: cell.text + (more.get(cell.column) ?? '') })),
  };
}

/** The words of `first` in columns in which `last` has no cell go on with the cell above that is merged over it. */
function withMerged(rows: readonly TableRow[], last: TableRow, first: TableRow): TableRow[] {
  const own = new Set(last.cells.map(({ column }) => column));
  return first.cells.reduce<TableRow[]>(
    (all, { column, text }) => {
      if (text === '' || own.has(column)) return all;
      const at = all.findLastIndex(({ cells }) => cells.some((cell) => cell.column === column && cell.text !== ''));
      const row = all[at];
      if (!row) return all;
      const cells = row.cells.map((cell) => (cell.column === column ? { ...cell, text: cell.text + text } : cell));
      return all.with(at, { ...row, cells });
    },
    [...rows],
  );
}

function hasFigures({ cells }: TableRow): boolean {
  return cells.filter(({ text }) => FIGURE.test(text)).length > 0;
}

function wordsOf({ cells }: TableRow): string {
  return cells.map(({ column, text }) => `${column}:${text}`).join('\t');
}
