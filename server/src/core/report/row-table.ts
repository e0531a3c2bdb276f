import type { BlockForm, TableForm } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { type Alignment, type Widths, alignmentOf, goesOn, placeByAlignment, widestLines } from './aligned.ts';
import { findAnchors } from './anchors.ts';
import {
  type HeaderColumns,
  headerAnchors,
  headerColumns,
  headerStart,
  isOneLine,
  underHeader,
} from './header-columns.ts';
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
  const loose = looseFigures(text, cells, slots);
  const disordered = isDisordered(text, loose, slots);
  const rows = new Map(place(syntax, form, cells, { slots, loose, disordered }, anchors).map((row) => [row.id, row]));
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

/** This many rows with too few figures, or one with none, where figures belong to no row, tell that the order is lost. */
const FEWEST_SHORT_ROWS = 3;
const FEWEST_LOOSE_FIGURES = 4;

/**
 * Labels on one heap and figures on another: rows without any figure behind which a single label has those of several,
 * or rows with too few, and figures that belong to no row.
 */
function isDisordered(text: string, loose: readonly SeenCell[], slots: readonly Slots[]): boolean {
  const isWritten = (cell: SeenCell): boolean => cell.plain !== '' && isFigure(text, cell);
  const loosely = slots.filter(({ kept, anchor }) => !kept || anchor.cells[0]?.kind !== 'cells');
  const written = loosely.map(({ cells: own }) => own.filter(isWritten).length);
  const isHeap = loosely.some(({ columns }, at) => (written[at] ?? 0) > 2 * columns.length);
  if (isHeap && written.includes(0)) return true;
  const short = loosely.filter(({ columns }, at) => (written[at] ?? 0) < columns.length).length;
  if (short < FEWEST_SHORT_ROWS && !written.includes(0)) return false;
  return loose.length >= FEWEST_LOOSE_FIGURES;
}

/** Figures in the region that stand apart from every row. */
function looseFigures(text: string, cells: readonly SeenCell[], slots: readonly Slots[]): SeenCell[] {
  const used = new Set(slots.flatMap((slot) => slot.cells));
  return cells.filter(
    (cell) => cell.kind !== 'cells' && !used.has(cell) && /\d/.test(cell.plain) && isFigure(text, cell),
  );
}

/** A row of empty lines, one for each cell: where figures stand apart, the empty lines may be no cells. */
function isBlankStack({ anchor, cells }: Slots): boolean {
  return anchor.cells[0]?.kind === 'line' && cells.every((cell) => cell.plain === '');
}

interface Found {
  readonly slots: readonly Slots[];
  readonly loose: readonly SeenCell[];
  readonly disordered: boolean;
}

function place(
  syntax: Syntax,
  form: TableForm,
  cells: readonly SeenCell[],
  { slots, loose, disordered }: Found,
  anchors: readonly Anchor[],
): RowReading[] {
  const widest = widestLines(syntax, cells);
  return form.blocks.flatMap((block, index) => {
    const own = slots.filter((slot) => block.rows.includes(slot.row));
    const header = headerColumns(cells, anchors, index, block);
    const first = headerStart(header);
    const starts = placeRows(
      own.map((slot) => slotRow(slot, first, block)),
      block.columns.length,
    );
    const isTorn = own.map(
      (slot, at) => slot.hasPieces || (isWords(slot.anchor) && isSplit(syntax, slot, own[at - 1], widest)),
    );
    const alignment = alignmentOf(
      syntax,
      own.filter((slot, at) => isWords(slot.anchor) && !isTorn[at]).map((slot) => slot.cells),
      headerWords(anchors, block, index),
      block.columns.length,
    );
    return own.map((slot, at): RowReading => {
      const start = starts[at] ?? null;
      const found =
        start === null
          ? placeApart(syntax, slot, header, alignment)
          : slot.cells.slice(start, start + block.columns.length);
      const isGone = loose.length > 0 && isBlankStack(slot);
      const cells = isTorn[at] || isGone ? null : found;
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

/**
 * Whether the figures of a row stand on several lines and may not be whole: unless each line goes on to the right of
 * the one before, or begins with what did not fit there, and no piece of a figure stands above.
 */
function isSplit(syntax: Syntax, { cells }: Slots, before: Slots | undefined, widest: Widths): boolean {
  const breaks = cells.flatMap((cell, at) => (at > 0 && cell.line !== cells[at - 1]!.line ? [at] : []));
  if (breaks.length === 0) return false;
  return before?.hasPieces === true || breaks.some((at) => !goesOn(syntax, cells[at]!, cells[at - 1]!, widest));
}

/** For each column the words of the header that name it, where only spaces divide them. */
function headerWords(anchors: readonly Anchor[], { columns }: BlockForm, block: number): (SeenCell | undefined)[] {
  const own = headerAnchors(anchors, block);
  return columns.map(({ id }) => {
    const cells = own.find(({ label }) => label.id === id)?.cells;
    return cells?.length === 1 && cells[0]?.kind === 'words' ? cells[0] : undefined;
  });
}

function isWords({ cells: [head] }: Anchor): boolean {
  return head?.kind === 'words';
}

function slotRow({ anchor, row, cells }: Slots, header: number | null, { groups }: BlockForm): SlotRow {
  const label = anchor.cells[0];
  const filled = cells.map((cell) => cell.plain !== '');
  // One cell a line, a row of the next group begins with more of the cells that are merged above it.
  const depth = row.group === undefined ? 0 : row.group === groups[0]?.id ? 1 : 2;
  const kin = label?.kind === 'line' ? `line of depth ${depth}` : `${filled.length} slots`;
  if (header === null || !label || !isOneLine(label, cells)) return { filled, header: null, kin };
  const slot = header - label.index - 1;
  return { filled, header: slot >= 0 ? slot : null, kin };
}

/** The figures of a row, from its cells by column; a column without one is blank. Without cells none is determined. */
function figuresOf(
  text: string,
  form: TableForm,
  { anchor, row, columns }: Slots,
  cells: readonly (SeenCell | undefined)[] | null,
): Map<string, Figure> {
  const anchorSpan = anchor.cells[0]?.parts[0] ?? { start: 0, end: 0 };
  return new Map(
    columns.map((column, at) => {
      const cell = cells?.[at];
      const value: CellValue = valueOf(text, cell, column.signed) ?? { kind: cells ? 'blank' : 'unplaced' };
      const span = cell ? (cell.parts[0] ?? cell.span) : anchorSpan;
      return [column.id, { id: { table: form.id, row: row.id, column: column.id }, value, span }];
    }),
  );
}

function valueOf(text: string, cell: SeenCell | undefined, signed?: true): CellValue | null {
  if (!cell) return null;
  const value = readValue(text, cell.parts, signed);
  return isWrapped(cell, value) ? { kind: 'unplaced' } : value;
}

/** Whether what seem to be several figures may be one, torn by a frame too narrow for it. */
function isWrapped({ isFull, parts }: SeenCell, { kind }: CellValue): boolean {
  return isFull === true && parts.length > 1 && kind === 'repeated';
}
