import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from '../bounds.ts';
import { Refusal } from '../refusal.ts';
import type { Block, Cell, Row, Table } from '../blocks/blocks.ts';

/** How a cell is merged with the one above it: it begins a merged cell, goes on in it, or neither. */
export type Merge = 'begins' | 'goes-on' | null;

/** A cell while it is read. */
interface OpenCell {
  span: number;
  down: Merge;
  /** It belongs to the cell before it. */
  goesOn: boolean;
  /** It was deleted by a revision. */
  deleted: boolean;
}

interface OpenTable {
  readonly index: number;
  readonly widths: number[];
  readonly rows: Row[];
  cells: Cell[];
  column: number;
  /** The columns in which a merged cell that began above goes on. */
  readonly merged: Set<number>;
  cell: OpenCell | null;
  /** The row was deleted by a revision. */
  deleted: boolean;
}

/** Puts cells into the grids of the tables that are open, which stand inside each other. */
export class Tables {
  readonly #open: OpenTable[] = [];
  #begun = 0;
  #rows = 0;
  #cells = 0;

  /** The cell that is read, whose properties come first. */
  get cell(): OpenCell | null {
    return this.#open.at(-1)?.cell ?? null;
  }

  get row(): { column: number; deleted: boolean } | null {
    return this.#open.at(-1) ?? null;
  }

  begin(): void {
    this.#open.push({
      ...{ index: this.#begun++, widths: [], rows: [], cells: [], column: 0 },
      ...{ merged: new Set(), cell: null, deleted: false },
    });
  }

  end(): Table | null {
    const table = this.#open.pop();
    if (!table || table.rows.length === 0) return null;
    return { kind: 'table', index: table.index, widths: table.widths, rows: table.rows };
  }

  column(width: number): void {
    const widths = this.#open.at(-1)?.widths;
    if (widths && widths.length < MOST_COLUMNS) widths.push(width);
  }

  beginRow(): void {
    if (++this.#rows > MOST_ROWS) throw new Refusal('too-large');
    const table = this.#open.at(-1);
    if (table) [table.cells, table.column, table.deleted] = [[], 0, false];
  }

  endRow(): void {
    const table = this.#open.at(-1);
    if (table && table.cells.length > 0) table.rows.push({ cells: table.cells });
  }

  beginCell(): void {
    if (++this.#cells > MOST_CELLS) throw new Refusal('too-large');
    const table = this.#open.at(-1);
    if (table) table.cell = { span: 1, down: null, goesOn: false, deleted: false };
  }

  endCell(blocks: readonly Block[]): void {
    const table = this.#open.at(-1);
    const cell = table?.cell;
    if (!table || !cell) return;
    table.cell = null;
    if (cell.deleted) return;
    const from = table.column;
    // The columns of a row that claims more than there can be are all in the last one.
    const to = Math.min(from + Math.max(cell.span, 1), MOST_COLUMNS);
    if (to <= from) return;
    table.column = to;
    const isBelow = cell.down === 'goes-on' && table.merged.has(from);
    for (let column = from; column < to; column++) table.merged.delete(column);
    if (cell.down !== null) table.merged.add(from);
    const covered = isBelow || (cell.goesOn && table.cells.length > 0);
    table.cells.push({ from, to, covered, blocks: covered ? [] : blocks });
  }
}
