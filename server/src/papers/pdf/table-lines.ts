import type { PaperLine } from '../paper-text.ts';
import type { GlyphLine } from './glyph-lines.ts';
import { distinct } from './joined-rules.ts';
import { type Table, type TableRow, nearest, rowsOf, withRows } from './joined-tables.ts';

/** A table on one page, and what hangs out of it at the end of the page. */
export interface TablePart {
  readonly table: Table;
  readonly hanging: readonly GlyphLine[];
}

/** More characters than a page cuts off from a label that is written downwards are a line of its own. */
const LONGEST_HANGING = 4;

/** Whether a line is what the end of a page has cut off from a label that is written downwards. */
export function isHanging({ columns, bottom }: Table, { text, left, right, y, size }: GlyphLine): boolean {
  const isBelow = Math.abs(y - bottom) < 2 * size;
  return isBelow && text.length <= LONGEST_HANGING && left >= columns[0]! && right <= columns.at(-1)!;
}

/** The rows of a table that may run over pages. */
export function tableLines(parts: readonly TablePart[], table: number): { lines: PaperLine[]; repeated: number } {
  const columns = distinct(parts.flatMap((part) => part.table.columns));
  let rows: TableRow[] = [];
  let repeated = 0;
  for (const part of parts) {
    const joined = withRows(rows, rowsOf(part.table, columns));
    rows = part.hanging.reduce((all, line) => withHanging(all, columns, line), joined.rows);
    repeated += joined.repeated;
  }
  const lines = rows.map(({ cells, page }, row): PaperLine => {
    return { kind: 'row', table, row, cells, columns: columns.length - 1, page };
  });
  return { lines, repeated };
}

/** The words belong to the last cell above them that has any. */
function withHanging(rows: TableRow[], columns: readonly number[], { text, left, right }: GlyphLine): TableRow[] {
  const middle = (left + right) / 2;
  const start = columns.filter((each) => each <= middle).at(-1) ?? 0;
  const column = nearest(columns, start);
  const last = rows.findLastIndex(({ cells }) => cells.some((cell) => cell.column === column && cell.text !== ''));
  return rows.map((row, at) => {
    if (at !== last) return row;
    return {
      ...row,
      cells: row.cells.map((cell) => (cell.column === column ? { ...cell, text: cell.text + text } : cell)),
    };
  });
}
