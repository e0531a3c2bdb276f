import type { SeenCell, TableReading } from '../../report/table.ts';
import { readValue } from '../../report/value.ts';
import { type Decimal, equal, sum } from '../../text/decimal.ts';

/** The figures below the header of table four, where they surely are not as many as the form has. */
export interface ReviewFigures {
  readonly cells: readonly SeenCell[];
  /** How many the form has. */
  readonly right: number;
}

/** Fewer figures are no line of table four that lost some. */
const FEWEST_FIGURES = 8;

/**
 * The figures of table four where there are too many, or too few in a layout that keeps the place of blanks. Null where
 * the table is read, or where a blank cell may have vanished or a number behind the table joined it.
 */
export function miscounted(text: string, table: TableReading): ReviewFigures | null {
  const [block] = table.form.blocks;
  if (table.form.record !== 'block' || !block || [...table.rows.values()].some((row) => row.placed)) return null;
  const right = block.rows.length * block.columns.length;
  const below = figuresBelow(text, table);
  const cells = below.filter(({ plain }) => plain !== '');
  const isOneRow = below.every(({ kept, row }) => kept && row === below[0]?.row);
  const isFew = FEWEST_FIGURES <= cells.length && cells.length < right && cells.length === below.length && isOneRow;
  // On lines one right below the other, a long number may have been wrapped.
  const isApart = below.every(({ kept, glued }) => !kept && !glued);
  const isMany = cells.length > right && (isOneRow || (isApart && !addsUp(text, cells, block.columns.length, right)));
  return isFew || isMany ? { cells, right } : null;
}

/** The cells behind the last label, up to the next words, without the rows that are all blank. */
function figuresBelow(text: string, { cells, anchors }: TableReading): SeenCell[] {
  const labels = new Set(anchors.flatMap((anchor) => anchor.cells));
  const below = cells.slice(cells.findLastIndex((cell) => labels.has(cell)) + 1);
  const end = below.findIndex((cell) => readValue(text, cell.parts).kind === 'text');
  const figures = end < 0 ? below : below.slice(0, end);
  const rows = new Set(figures.flatMap(({ row, plain }) => (plain === '' ? [] : row)));
  return figures.filter(({ row }) => rows.has(row));
}

/** Whether the first `right` figures are a line of table four by their sums, so that what follows is none of it. */
function addsUp(text: string, cells: readonly SeenCell[], columns: number, right: number): boolean {
  const values = cells.slice(0, right).map(({ parts }) => {
    const value = readValue(text, parts);
    return value.kind === 'number' ? value.value : null;
  });
  for (let from = 0; from < right; from += columns) {
    const group = values.slice(from, from + columns).filter((value): value is Decimal => value !== null);
    const total = group.at(-1);
    if (!total || group.length < columns || !equal(sum(group.slice(0, -1)), total)) return false;
  }
  return true;
}
