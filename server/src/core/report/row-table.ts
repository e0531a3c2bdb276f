import type { RowForm, TableForm } from '../form/form.ts';
import { findAnchors } from './anchors.ts';
import { headerStart, isOneLine } from './header-columns.ts';
import { type SlotRow, placeRows } from './place.ts';
import { lineExtent } from './seen.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import { type CellValue, readValue } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A cell with more characters is no figure, whatever it says, where the layout does not keep places. */
const LONGEST_FIGURE = 12;

/** The cells behind a row label that may be its figures. */
interface Slots {
  readonly anchor: Anchor;
  readonly row: RowForm;
  readonly columns: readonly { readonly id: string; readonly signed?: true }[];
  readonly cells: readonly SeenCell[];
  readonly kept: boolean;
}

/**
 * Reads a table whose rows each have their figures behind their label.
 * @param text the whole text; `cells` the cells of the table's region in it
 * @returns null where no row label of the form is found
 */
export function readRowTable(
  text: string,
  cells: readonly SeenCell[],
  form: TableForm,
  vocabulary: Vocabulary,
): TableReading | null {
  const anchors = findAnchors(cells, vocabulary, (cell) => isFigure(text, cell));
  const chosen = anchors.filter((anchor) => anchor.label.kind === 'row' && anchor.chosen);
  if (chosen.length === 0) return null;
  const slots = slotsOf(text, cells, anchors, form);
  const disordered = isDisordered(text, slots);
  const rows = new Map(place(text, form, slots, anchors, disordered).map((row) => [row.id, row]));
  const figures = slots.flatMap((slot) => slot.cells);
  const labels = anchors.flatMap((anchor) => anchor.cells);
  const { last } = lineExtent([...chosen.flatMap((anchor) => anchor.cells), ...figures]);
  const lines = { first: lineExtent(labels).first, last };
  const used = new Set([...labels, ...figures]);
  const strays = cells.filter(
    (cell) => !used.has(cell) && cell.plain !== '' && cell.line >= lines.first && cell.line <= lines.last,
  );
  return { id: form.id, form, lines, rows, anchors, strays, cells, disordered };
}

/** Whether the cell may stand for a figure: blank, a number, a stroke, or several of them. */
export function isFigure(text: string, cell: SeenCell): boolean {
  return readValue(text, cell.parts, true).kind !== 'text';
}

/** For each chosen row label the cells up to the next label; in a row that keeps its places, up to the row's end. */
function slotsOf(text: string, cells: readonly SeenCell[], anchors: readonly Anchor[], form: TableForm): Slots[] {
  const index = new Map(cells.map((cell, at) => [cell, at]));
  const labelled = new Set(anchors.flatMap((anchor) => anchor.cells));
  return anchors.flatMap((anchor) => {
    const block = form.blocks[anchor.label.block];
    const row = block?.rows.find(({ id }) => id === anchor.label.id);
    const tail = anchor.cells.at(-1);
    if (anchor.label.kind !== 'row' || !anchor.chosen || !block || !row || !tail) return [];
    const from = (index.get(tail) ?? 0) + 1;
    const alone = cells[from]?.row !== tail.row;
    const slots: SeenCell[] = [];
    for (let at = from; at < cells.length; at++) {
      const cell = cells[at]!;
      if (labelled.has(cell) || (tail.kept && !alone && cell.row !== tail.row)) break;
      if (!cell.kept && !isFigure(text, cell) && isProse(cell, slots, block.columns.length)) break;
      slots.push(cell);
    }
    const kept = slots.length > 0 ? slots.every((slot) => slot.kept) : tail.kept;
    return [{ anchor, row, columns: block.columns, cells: slots, kept }];
  });
}

function isProse(cell: SeenCell, slots: readonly SeenCell[], columns: number): boolean {
  return cell.plain.length > LONGEST_FIGURE || slots.length >= columns;
}

/** Labels on one heap and figures on another: rows without any figure, and a row with more than two rows' worth. */
function isDisordered(text: string, slots: readonly Slots[]): boolean {
  const written = slots.map(({ cells }) => cells.filter((cell) => cell.plain !== '' && isFigure(text, cell)).length);
  const heaps = slots.some(({ kept, columns }, at) => !kept && (written[at] ?? 0) > 2 * columns.length);
  return heaps && slots.some(({ kept }, at) => !kept && written[at] === 0);
}

function place(
  text: string,
  form: TableForm,
  slots: readonly Slots[],
  anchors: readonly Anchor[],
  disordered: boolean,
): RowReading[] {
  return form.blocks.flatMap((block, index) => {
    const own = slots.filter((slot) => block.rows.includes(slot.row));
    const header = headerStart(anchors, index, block);
    const starts = placeRows(
      own.map((slot) => slotRow(slot, header)),
      block.columns.length,
    );
    return own.map((slot, at): RowReading => {
      const start = starts[at] ?? null;
      const placed = start !== null && !disordered;
      return {
        id: slot.row.id,
        anchor: slot.anchor,
        figures: figuresOf(text, form, slot, placed ? start : null),
        written: slot.cells.filter((cell) => cell.plain !== '').length,
        kept: slot.kept,
        placed,
      };
    });
  });
}

function slotRow({ anchor, cells }: Slots, header: number | null): SlotRow {
  const label = anchor.cells[0];
  const filled = cells.map((cell) => cell.plain !== '');
  if (header === null || !label || !isOneLine(label, cells)) return { filled, header: null };
  const slot = header - label.index - 1;
  return { filled, header: slot >= 0 ? slot : null };
}

function figuresOf(text: string, form: TableForm, slot: Slots, start: number | null): Map<string, Figure> {
  const anchorSpan = slot.anchor.cells[0]?.span ?? { start: 0, end: 0 };
  return new Map(
    slot.columns.map((column, at) => {
      const cell = start === null ? undefined : slot.cells[start + at];
      const value: CellValue = cell ? readValue(text, cell.parts, column.signed) : { kind: 'unplaced' };
      const span = cell ? (cell.parts[0] ?? cell.span) : anchorSpan;
      return [column.id, { id: { table: form.id, row: slot.row.id, column: column.id }, value, span }];
    }),
  );
}
