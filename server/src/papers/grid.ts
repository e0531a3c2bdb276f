/** A cell as a table gives it: how many columns and rows it says that it covers. */
export interface SpannedCell {
  readonly across: number;
  readonly down: number;
}

/** A cell with the column of the grid that it begins in, and how many it covers. */
export interface PlacedCell<Cell> {
  readonly cell: Cell;
  readonly column: number;
  readonly across: number;
}

/** More columns are nothing that a person reads. */
const MOST_COLUMNS = 1000;

interface Covering {
  readonly from: number;
  readonly to: number;
  /** The first row that it does not cover. */
  readonly until: number;
}

/**
 * The grid of a table: each row's own cells and the columns in which they begin. Columns in which no cell of the table
 * begins do not count, so a cell over millions of them costs nothing.
 */
export function gridOf<Cell extends SpannedCell>(rows: readonly (readonly Cell[])[]): PlacedCell<Cell>[][] {
  let covered: Covering[] = [];
  let soonest = Infinity;
  const starts = new Set<number>([0]);
  const placed = rows.map((cells, row) => {
    if (soonest <= row) {
      covered = covered.filter(({ until }) => until > row);
      soonest = covered.reduce((least, { until }) => Math.min(least, until), Infinity);
    }
    const taken = covered;
    const begun: Covering[] = [];
    const own: { cell: Cell; from: number; to: number }[] = [];
    let [column, next] = [0, 0];
    for (const cell of cells) {
      for (; next < taken.length && taken[next]!.from <= column; next++) column = Math.max(column, taken[next]!.to);
      if (starts.size >= MOST_COLUMNS && !starts.has(column)) break;
      const to = column + Math.max(1, Math.min(cell.across, MOST_COLUMNS));
      starts.add(column);
      own.push({ cell, from: column, to });
      if (cell.down > 1) begun.push({ from: column, to, until: row + cell.down });
      column = to;
    }
    if (begun.length > 0) {
      covered = [...covered, ...begun].sort((a, b) => a.from - b.from);
      soonest = begun.reduce((least, { until }) => Math.min(least, until), soonest);
    }
    return own;
  });
  const order = [...starts].sort((a, b) => a - b);
  const index = new Map(order.map((start, at) => [start, at]));
  const indexOf = (column: number): number => index.get(column) ?? firstFrom(order, column);
  return placed.map((cells) =>
    cells.map(({ cell, from, to }) => ({ cell, column: indexOf(from), across: indexOf(to) - indexOf(from) })),
  );
}

/** The index of the first of the ascending `numbers` that is not below `least`. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
