import type { BlockForm, TableForm } from '../form/form.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { type Alignment, alignmentOf, placeByAlignment } from './aligned.ts';
import {
  type HeaderColumns,
  headerAnchors,
  headerColumns,
  headerStart,
  isOneLine,
  underHeader,
} from './header-columns.ts';
import { type Widths, goesOn, widestLines } from './line-widths.ts';
import { type SlotRow, placeRows } from './place.ts';
import { figuresIn } from './row-figures.ts';
import type { Slots } from './slots.ts';
import type { Anchor, RowReading, SeenCell } from './table.ts';

/** The labels of a table with the cells behind them, before their columns are known. */
export interface FoundRows {
  readonly cells: readonly SeenCell[];
  readonly anchors: readonly Anchor[];
  readonly slots: readonly Slots[];
  /** Whether there are figures that belong to no row. */
  readonly hasLoose: boolean;
  readonly disordered: boolean;
}

/** The cells of a row by column; none where a column has none. */
type RowColumns = readonly (SeenCell | undefined)[];

/** The rows of a table with their figures, block by block. */
export function rowReadings(syntax: Syntax, form: TableForm, found: FoundRows): RowReading[] {
  const { cells, anchors, slots, disordered } = found;
  const isAmongWords = slots.some(({ anchor }) => isWords(anchor));
  const widest = isAmongWords ? widestLines(syntax, cells) : null;
  return form.blocks.flatMap((block, index) => {
    const own = slots.filter(({ anchor }) => anchor.label.block === index);
    const header = headerColumns(cells, anchors, index, block);
    const first = headerStart(header);
    const width = block.columns.length;
    const starts = placeRows(
      own.map((slot) => slotRow(slot, first, block)),
      width,
    );
    const isTorn = own.map(
      (slot, at) =>
        slot.hasPieces || (widest !== null && isWords(slot.anchor) && isSplit(syntax, slot, own[at - 1], widest)),
    );
    const among = own.filter(({ anchor }, at) => isWords(anchor) && !isTorn[at]).map((slot) => slot.cells);
    const alignment = isAmongWords ? alignmentOf(syntax, among, headerWords(anchors, block, index), width) : null;
    const below = own.map((slot) => belowMerged(slot, header));
    const isMerged = below.some((columns) => columns !== null);
    const placeOf = (slot: Slots, start: number | null): RowColumns | null => {
      if (isMerged && isCutOff(slot, header)) return null;
      return start === null ? placeApart(syntax, slot, header, alignment) : slot.cells.slice(start, start + width);
    };
    return own.map((slot, at): RowReading => {
      const placed = below[at] ?? placeOf(slot, starts[at] ?? null);
      const isGone = found.hasLoose && isBlankStack(slot);
      const columns = isTorn[at] || isGone || disordered ? null : placed;
      return {
        id: slot.row.id,
        anchor: slot.anchor,
        figures: figuresIn(syntax.text, form, slot, columns),
        written: writtenIn(below[at] ?? slot.cells),
        kept: slot.kept,
        placed: columns !== null,
      };
    });
  });
}

function writtenIn(cells: readonly SeenCell[]): number {
  let written = 0;
  for (const { plain } of cells) if (plain !== '') written++;
  return written;
}

/** A row of empty lines, one for each cell: where figures stand apart, the empty lines may be no cells. */
function isBlankStack({ anchor, cells }: Slots): boolean {
  return anchor.cells[0]?.kind === 'line' && cells.every((cell) => cell.plain === '');
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
): RowColumns | null {
  const [label] = anchor.cells;
  if (isWords(anchor)) return alignment && placeByAlignment(syntax, cells, alignment);
  const written = cells.filter((cell) => cell.plain !== '');
  if (written.length === columns.length) return written;
  return header && label ? underHeader(label, cells, header) : null;
}

/** The figures below a header between whose columns merged cells lie: a blank there is no column, whatever is blank beside it. */
function belowMerged({ anchor, cells }: Slots, header: HeaderColumns | null): readonly SeenCell[] | null {
  const [label] = anchor.cells;
  return header && label && headerStart(header) === null ? underHeader(label, cells, header) : null;
}

/** Whether a row has fewer cells than its header, as an editor leaves it that cuts blanks off at the ends of lines. */
function isCutOff({ anchor, cells }: Slots, header: HeaderColumns | null): boolean {
  const [label] = anchor.cells;
  return header !== null && label?.kind === 'cells' && label.index + 1 + cells.length < header.width;
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
