import { noted } from '../text/notes.ts';
import type { TableBlock } from './read-tables.ts';
import type { SeenCell } from './table.ts';

/** Fewer figures side by side may be a page number, a date or a piece of a torn row. */
const FEWEST_FIGURES = 5;
/** A longer line is prose, behind which the table is over. */
const LONGEST_LABEL = 40;

/**
 * Rows of figures that belong to no row of the form and have no words of their own, though the rows around them are read.
 * @returns the cells of each
 */
export const strayFigures = noted(({ table }: TableBlock): readonly (readonly SeenCell[])[] => {
  const isRead = [...table.rows.values()].some(({ placed, written }) => placed && written > 0);
  if (table.disordered || !isRead || table.loose.length < FEWEST_FIGURES) return NONE;
  const places = new Map(table.cells.map((cell, at) => [cell, at]));
  const placeOf = (cell: SeenCell): number => places.get(cell) ?? -1;
  return rowsOf(table.loose).filter((own) => {
    if (own.length < FEWEST_FIGURES || isCount(own)) return false;
    const [first, last] = [own[0]!, own.at(-1)!];
    const before = nearest(table.cells, placeOf(first), -1);
    const after = nearest(table.cells, placeOf(last), 1);
    return first.kind === 'cells' ? !hasWords(table.cells, placeOf(first)) : isFigure(before) && !isPiece(table, after);
  });
});

const NONE: readonly never[] = [];

/** Loose figures, row by row. */
function rowsOf(loose: readonly SeenCell[]): SeenCell[][] {
  const found: SeenCell[][] = [];
  let last: SeenCell | null = null;
  for (const cell of loose) {
    if (last?.row === cell.row) found.at(-1)!.push(cell);
    else found.push([cell]);
    last = cell;
  }
  return found;
}

/** 1, 2, 3 … below a header number its columns. */
function isCount(own: readonly SeenCell[]): boolean {
  return own.every(({ plain }, at) => plain === String(at + 1));
}

/** The nearest cell that shows something. */
function nearest(cells: readonly SeenCell[], at: number, by: 1 | -1): SeenCell | undefined {
  let next = at + by;
  while (cells[next]?.plain === '') next += by;
  return cells[next];
}

/** Whether a row that dividers cut has words beside its figures. */
function hasWords(cells: readonly SeenCell[], at: number): boolean {
  const { row } = cells[at]!;
  let from = at;
  while (cells[from - 1]?.row === row) from--;
  for (let each = from; cells[each]?.row === row; each++) if (!isFigure(cells[each])) return true;
  return false;
}

function isFigure(cell: SeenCell | undefined): boolean {
  return cell?.content.isFigure === true;
}

/** Whether the words behind may be the rest of a label: they are short, and no label themselves. */
function isPiece({ anchors }: TableBlock['table'], after: SeenCell | undefined): boolean {
  if (!after || after.plain.length > LONGEST_LABEL) return false;
  return !anchors.some(({ cells }) => cells[0] === after);
}
