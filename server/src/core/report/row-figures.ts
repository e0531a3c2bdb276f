import { formCells } from '../form/cells.ts';
import type { TableForm } from '../form/form.ts';
import { valueAt } from './cell-content.ts';
import type { Slots } from './slots.ts';
import type { Figure, SeenCell } from './table.ts';
import type { CellValue } from './value.ts';

const NOWHERE = { start: 0, end: 0 };
const BLANK: CellValue = { kind: 'blank' };
const UNPLACED: CellValue = { kind: 'unplaced' };

/**
 * The figures of a row by column; a column without a cell is blank.
 * @param cells the row's cells by column; null where it is not determined which they are
 */
export function figuresIn(
  text: string,
  form: TableForm,
  { anchor, row, columns }: Slots,
  cells: readonly (SeenCell | undefined)[] | null,
): Map<string, Figure> {
  const anchorSpan = anchor.cells[0]?.parts[0] ?? NOWHERE;
  const own = formCells(form).get(row.id);
  const figures = new Map<string, Figure>();
  for (let at = 0; at < columns.length; at++) {
    const { id: column, signed } = columns[at]!;
    const cell = cells?.[at];
    const value = cell ? valueOf(text, cell, signed) : cells ? BLANK : UNPLACED;
    const id = own?.get(column)?.id ?? { table: form.id, row: row.id, column };
    figures.set(column, { id, value, span: cell ? (cell.parts[0] ?? cell.span) : anchorSpan });
  }
  return figures;
}

function valueOf(text: string, cell: SeenCell, signed?: true): CellValue {
  const value = valueAt(text, cell.parts, cell.content, signed);
  return isWrapped(cell, value) ? UNPLACED : value;
}

/** Whether what seem to be several figures may be one, torn by a frame too narrow for it. */
function isWrapped({ isFull, parts }: SeenCell, { kind }: CellValue): boolean {
  return isFull === true && parts.length > 1 && kind === 'repeated';
}
