import type { TableView, ViewCell } from '../view.ts';

/** A cell and the column of the grid in which it begins. */
export interface PlacedCell {
  readonly cell: ViewCell;
  readonly column: number;
}

/** The rows of a table, each cell with its column: those that reach down from above take columns away. */
export function placedRows({ bands }: Pick<TableView, 'bands'>): (readonly PlacedCell[])[] {
  /** By column: in how many more rows something from above stands there. */
  const taken: number[] = [];
  return bands
    .flatMap(({ head, body }) => [...head, ...body])
    .map((row: readonly ViewCell[]) => {
      let column = 0;
      const begun: number[] = [];
      const placed = row.map((cell) => {
        while ((taken[column] ?? 0) > 0) column++;
        const own = { cell, column };
        const rowspan = cell.kind === 'label' ? cell.rowspan : 1;
        for (let at = column; at < column + cell.colspan; at++) begun[at] = rowspan;
        column += cell.colspan;
        return own;
      });
      begun.forEach((rows, at) => (taken[at] = Math.max(taken[at] ?? 0, rows)));
      for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
      return placed;
    });
}
