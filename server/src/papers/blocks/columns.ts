import type { Cell, Row } from './blocks.ts';

/** In which column of the text a column of the grid begins: the number of columns before it. */
export type Columns = (gridColumn: number) => number;

/** Borders that were drawn by hand are this far apart at most where they are meant to be one: two millimetres. */
const ASIDE = 120;

/**
 * The columns that rows have. A grid has one wherever any border of the table stands, also where none of these rows has
 * a cell that begins there, or where two borders were meant to be one.
 * @param widths of the columns of the grid, in twentieths of a point; unknown ones are missing
 */
export function columnsOf(rows: readonly Row[], widths: readonly number[]): Columns {
  const borders = bordersOf(rows, widths);
  const begun = new Set(rows.flatMap(({ cells }) => cells.map(({ from }) => borders(from))));
  const starts = [...begun].sort((one, other) => one - other);
  return (gridColumn) => countBelow(starts, borders(gridColumn));
}

/** Gives each border its place, the same for those that were meant to be one. */
function bordersOf(rows: readonly Row[], widths: readonly number[]): (border: number) => number {
  const places: number[] = [0];
  let [at, since] = [0, 0];
  widths.forEach((width, column) => {
    at += width;
    if (at - since >= ASIDE) since = at;
    const before = places[column] ?? 0;
    places.push(since === at ? column + 1 : before);
  });
  const joined = (border: number): number => places[border] ?? border;
  // Some programs tell no true widths: a cell that would have none shows it.
  const isTrue = rows.every(({ cells }) => cells.every(({ from, to }) => joined(from) < joined(to)));
  return isTrue ? joined : (border) => border;
}

/** How many of `starts`, which ascend, lie below `border`. */
function countBelow(starts: readonly number[], border: number): number {
  const at = starts.findIndex((start) => start >= border);
  return at < 0 ? starts.length : at;
}

/** The one cell of a row that is as wide as the table. */
export function onlyCell({ cells }: Row, width: number): Cell | null {
  const [first, ...others] = cells.filter(({ covered }) => !covered);
  return first && others.length === 0 && first.from === 0 && cells.at(-1)?.to === width ? first : null;
}
