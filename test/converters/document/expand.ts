import type { Cell, Document, Table } from './document.ts';

/** What the cells hold that a merged cell is split into, beside the first: nothing, or its words again. */
export type Filling = 'first' | 'repeated';

/** The document with every merged cell of its tables split into cells of the grid. */
export function expanded(document: Document, filling: Filling): Document {
  return document.map((block) =>
    block.kind === 'table' ? { ...block, table: expandedTable(block.table, filling) } : block,
  );
}

function expandedTable(table: Table, filling: Filling): Table {
  const rows = gridOf(table).map((row) =>
    row.map(({ cell, first }): Cell => {
      const lines = first || (filling === 'repeated' && !cell.figure) ? cell.lines : [];
      return { lines, across: 1, down: 1, figure: cell.figure };
    }),
  );
  return { ...table, rows };
}

/** A place of the grid: the cell that covers it, and whether that cell begins there. */
export interface Place {
  readonly cell: Cell;
  readonly first: boolean;
}

/** The grid of a table, row by row. */
export function gridOf({ widths, rows }: Table): Place[][] {
  const grid = rows.map(() => Array<Place | undefined>(widths.length).fill(undefined));
  rows.forEach((cells, at) => {
    for (const cell of cells) {
      const from = grid[at]?.indexOf(undefined) ?? -1;
      if (from < 0) throw new Error(`row ${at} of table ${rows.length}×${widths.length} is too full`);
      for (let row = at; row < at + cell.down; row++) {
        grid[row]?.fill({ cell, first: false }, from, from + cell.across);
      }
      grid[at]?.fill({ cell, first: true }, from, from + 1);
    }
  });
  return grid.map((row, at) =>
    row.map((place) => {
      if (!place) throw new Error(`row ${at} of a table has holes`);
      return place;
    }),
  );
}
