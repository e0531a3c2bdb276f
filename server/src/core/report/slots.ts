import type { RowForm, TableForm } from '../form/form.ts';
import type { Anchor, SeenCell } from './table.ts';
import { readValue } from './value.ts';

/** A cell with more characters is no figure, whatever it says, where the layout does not keep places. */
const LONGEST_FIGURE = 12;

/** The cells that belong to a row label and may be its figures. */
export interface Slots {
  readonly anchor: Anchor;
  readonly row: RowForm;
  readonly columns: readonly { readonly id: string; readonly signed?: true }[];
  readonly cells: readonly SeenCell[];
  readonly kept: boolean;
  /** Whether pieces of figures are left over behind those of the row: a narrow cell may have torn one. */
  readonly hasPieces: boolean;
}

/** Whether the cell may stand for a figure: blank, a number, a stroke, or several of them. */
export function isFigure(text: string, cell: SeenCell): boolean {
  return readValue(text, cell.parts, true).kind !== 'text';
}

/**
 * For each chosen row label the cells up to the next label; in a row that keeps its places, up to the row's end; among
 * words, the figures at the ends of lines, which may stand between the words of a wrapped label.
 */
export function slotsOf(
  text: string,
  cells: readonly SeenCell[],
  anchors: readonly Anchor[],
  form: TableForm,
): Slots[] {
  const index = new Map(cells.map((cell, at) => [cell, at]));
  const labelled = new Set(anchors.flatMap((anchor) => anchor.cells));
  const heads = new Set(
    anchors.flatMap(({ label, chosen, cells: [head] }) => (head && (chosen || label.kind === 'block') ? [head] : [])),
  );
  const ending = figuresAtLineEnds(text, cells);
  const slots = anchors.flatMap((anchor) => {
    const block = form.blocks[anchor.label.block];
    const row = block?.rows.find(({ id }) => id === anchor.label.id);
    const [head] = anchor.cells;
    const tail = anchor.cells.at(-1);
    if (anchor.label.kind !== 'row' || !anchor.chosen || !block || !row || !head || !tail) return [];
    const width = block.columns.length;
    const { found, rest } =
      head.kind === 'words'
        ? figuresAmongWords(cells, (index.get(head) ?? 0) + 1, width, { heads, labelled, ending })
        : { found: cellsBehind(text, cells, (index.get(tail) ?? 0) + 1, width, tail, labelled), rest: [] };
    const kept = found.length > 0 ? found.every((slot) => slot.kept) : tail.kept;
    return [{ anchor, row, columns: block.columns, cells: found, kept, rest }];
  });
  return slots.map((slot, at) => {
    const cells = shifted(slots, at);
    const left = cells === slot.cells ? slot.rest.length : 0;
    return { ...slot, cells, hasPieces: left > 0 && left < slot.columns.length };
  });
}

function cellsBehind(
  text: string,
  cells: readonly SeenCell[],
  from: number,
  width: number,
  tail: SeenCell,
  labelled: ReadonlySet<SeenCell>,
): SeenCell[] {
  const alone = tail.kind === 'line' || cells[from]?.row !== tail.row;
  const slots: SeenCell[] = [];
  for (let at = from; at < cells.length; at++) {
    const cell = cells[at]!;
    if (labelled.has(cell) || (tail.kept && !alone && cell.row !== tail.row)) break;
    const isLoose = !cell.kept || cell.kind === 'line';
    if (isLoose && !isFigure(text, cell) && (cell.plain.length > LONGEST_FIGURE || slots.length >= width)) break;
    slots.push(cell);
  }
  return slots;
}

interface Known {
  readonly heads: ReadonlySet<SeenCell>;
  readonly labelled: ReadonlySet<SeenCell>;
  readonly ending: ReadonlySet<SeenCell>;
}

/** The figures of a row among words, as far as one row's go, and those that stand alone behind them. */
function figuresAmongWords(
  cells: readonly SeenCell[],
  from: number,
  width: number,
  known: Known,
): { found: SeenCell[]; rest: SeenCell[] } {
  const found: SeenCell[] = [];
  const rest: SeenCell[] = [];
  for (let at = from; at < cells.length && rest.length <= width; at++) {
    const cell = cells[at]!;
    const last = found.at(-1);
    if (known.heads.has(cell)) break;
    if (known.ending.has(cell)) {
      if (last && found.length >= width && cell.line !== last.line) rest.push(cell);
      else found.push(cell);
    } else if (last && !known.labelled.has(cell) && cell.plain.length > LONGEST_FIGURE) break;
  }
  return { found, rest };
}

/**
 * The cells of a row. Where a label has no figures and the next one those of two rows, one line below the other, a
 * printed page was read line by line: the rows' figures follow in the order of their labels.
 */
function shifted(
  slots: readonly { readonly cells: readonly SeenCell[]; readonly rest: readonly SeenCell[] }[],
  at: number,
): readonly SeenCell[] {
  const [before, own, next] = [slots[at - 1], slots[at], slots[at + 1]];
  if (next && own?.cells.length === 0 && isTwoRows(next)) return next.cells;
  return before?.cells.length === 0 && own && isTwoRows(own) ? own.rest : (own?.cells ?? []);
}

function isTwoRows({
  cells,
  rest,
}: {
  readonly cells: readonly SeenCell[];
  readonly rest: readonly SeenCell[];
}): boolean {
  const isLine = (row: readonly SeenCell[]): boolean => row.every(({ line }) => line === row[0]?.line);
  return rest.length > 0 && rest.length === cells.length && isLine(cells) && isLine(rest);
}

/** The figures behind which nothing but figures stands on their line. */
function figuresAtLineEnds(text: string, cells: readonly SeenCell[]): Set<SeenCell> {
  const ending = new Set<SeenCell>();
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at]!;
    const next = cells[at + 1];
    const isLast = next?.line !== cell.line || ending.has(next);
    if (isLast && cell.plain !== '' && isFigure(text, cell)) ending.add(cell);
  }
  return ending;
}
