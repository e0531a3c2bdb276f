import type { TableForm } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { type Alignment, alignmentOf, placeByAlignment } from './aligned.ts';
import { findAnchors } from './anchors.ts';
import { type HeaderColumns, headerColumns, headerStart, isOneLine, underHeader } from './header-columns.ts';
import { type SlotRow, placeRows } from './place.ts';
import { lineExtent } from './seen.ts';
import { type Slots, isFigure, slotsOf } from './slots.ts';
import type { Anchor, Figure, RowReading, SeenCell, TableReading } from './table.ts';
import { type CellValue, readValue } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Reads a table whose rows each have their figures behind their label.
 * @param cells the cells of the table's region
 * @returns null where no row label of the form is found
 */
export function readRowTable(
  syntax: Syntax,
  cells: readonly SeenCell[],
  form: TableForm,
  vocabulary: Vocabulary,
): TableReading | null {
  const { text } = syntax;
  const anchors = findAnchors(cells, vocabulary, (cell) => isFigure(text, cell));
  const chosen = anchors.filter((anchor) => anchor.label.kind === 'row' && anchor.chosen);
  if (chosen.length === 0) return null;
  const slots = slotsOf(text, cells, anchors, form);
  const disordered = isDisordered(text, cells, slots);
  const rows = new Map(place(syntax, form, cells, slots, anchors, disordered).map((row) => [row.id, row]));
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

/** This many rows with too few figures, where as many figures belong to no row, tell that the order is lost. */
const FEWEST_SHORT_ROWS = 3;
const FEWEST_LOOSE_FIGURES = 4;

/**
 * Labels on one heap and figures on another: rows without any figure behind which a single label has those of several,
 * or rows with too few, and figures that belong to no row.
 */
function isDisordered(text: string, cells: readonly SeenCell[], slots: readonly Slots[]): boolean {
  const isWritten = (cell: SeenCell): boolean => cell.plain !== '' && isFigure(text, cell);
  const loosely = slots.filter(({ kept, anchor }) => !kept || anchor.cells[0]?.kind !== 'cells');
  const written = loosely.map(({ cells: own }) => own.filter(isWritten).length);
  const isHeap = loosely.some(({ columns }, at) => (written[at] ?? 0) > 2 * columns.length);
  if (isHeap && written.includes(0)) return true;
  const short = loosely.filter(({ columns }, at) => (written[at] ?? 0) < columns.length).length;
  if (short < FEWEST_SHORT_ROWS) return false;
  const used = new Set(slots.flatMap((slot) => slot.cells));
  const loose = cells.filter(
    (cell) => cell.kind !== 'cells' && !used.has(cell) && isWritten(cell) && /\d/.test(cell.plain),
  );
  return loose.length >= FEWEST_LOOSE_FIGURES;
}

function place(
  syntax: Syntax,
  form: TableForm,
  cells: readonly SeenCell[],
  slots: readonly Slots[],
  anchors: readonly Anchor[],
  disordered: boolean,
): RowReading[] {
  return form.blocks.flatMap((block, index) => {
    const own = slots.filter((slot) => block.rows.includes(slot.row));
    const header = headerColumns(cells, anchors, index, block);
    const first = headerStart(header);
    const starts = placeRows(
      own.map((slot) => slotRow(slot, first)),
      block.columns.length,
    );
    const full = own.filter(({ anchor, cells }) => isWords(anchor) && cells.length === block.columns.length);
    const alignment = alignmentOf(
      syntax,
      full.map((slot) => slot.cells),
    );
    return own.map((slot, at): RowReading => {
      const start = starts[at] ?? null;
      const cells =
        start === null
          ? placeApart(syntax, slot, header, alignment)
          : slot.cells.slice(start, start + block.columns.length);
      return {
        id: slot.row.id,
        anchor: slot.anchor,
        figures: figuresOf(syntax.text, form, slot, disordered ? null : cells),
        written: slot.cells.filter((cell) => cell.plain !== '').length,
        kept: slot.kept,
        placed: cells !== null && !disordered,
      };
    });
  });
}

/**
 * The cells of a row whose columns do not simply follow each other: by their alignment; as many as there are columns,
 * with what merged cells leave between; below a merged header.
 */
function placeApart(
  syntax: Syntax,
  { anchor, cells, columns }: Slots,
  header: HeaderColumns | null,
  alignment: Alignment | null,
): (SeenCell | undefined)[] | null {
  const [label] = anchor.cells;
  if (isWords(anchor)) return alignment && placeByAlignment(syntax, cells, alignment);
  const written = cells.filter((cell) => cell.plain !== '');
  if (written.length === columns.length) return written;
  return header && label ? underHeader(label, cells, header) : null;
}

function isWords({ cells: [head] }: Anchor): boolean {
  return head?.kind === 'words';
}

function slotRow({ anchor, cells }: Slots, header: number | null): SlotRow {
  const label = anchor.cells[0];
  const filled = cells.map((cell) => cell.plain !== '');
  if (header === null || !label || !isOneLine(label, cells)) return { filled, header: null };
  const slot = header - label.index - 1;
  return { filled, header: slot >= 0 ? slot : null };
}

/** The figures of a row, from its cells by column; a column without one is blank. Without cells none is determined. */
function figuresOf(
  text: string,
  form: TableForm,
  { anchor, row, columns }: Slots,
  cells: readonly (SeenCell | undefined)[] | null,
): Map<string, Figure> {
  const anchorSpan = anchor.cells[0]?.span ?? { start: 0, end: 0 };
  return new Map(
    columns.map((column, at) => {
      const cell = cells?.[at];
      const value: CellValue = cell
        ? readValue(text, cell.parts, column.signed)
        : { kind: cells ? 'blank' : 'unplaced' };
      const span = cell ? (cell.parts[0] ?? cell.span) : anchorSpan;
      return [column.id, { id: { table: form.id, row: row.id, column: column.id }, value, span }];
    }),
  );
}
