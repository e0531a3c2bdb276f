import type { ColumnForm, RowForm, TableForm } from '../form/form.ts';
import type { PlacedAnchor } from './anchors.ts';
import type { Anchor, SeenCell } from './table.ts';

/** A cell with more characters is no figure, whatever it says, where the layout does not keep places. */
const LONGEST_FIGURE = 12;

/** The cells that belong to a row label and may be its figures. */
export interface Slots {
  readonly anchor: Anchor;
  readonly row: RowForm;
  readonly columns: readonly ColumnForm[];
  readonly cells: readonly SeenCell[];
  /** Their indexes among the cells of the region. */
  readonly places: readonly number[];
  readonly kept: boolean;
  /** Whether pieces of figures are left over behind those of the row: a narrow cell may have torn one. */
  readonly hasPieces: boolean;
}

/** Indexes of cells that may be the figures of a row, and of those that stand alone behind them. */
interface Reach {
  readonly found: readonly number[];
  readonly rest: readonly number[];
}

/**
 * For each chosen row label the cells up to the next label; in a row that keeps its places, up to the row's end; among
 * words, the figures at the ends of lines, which may stand between the words of a wrapped label.
 */
export function slotsOf(cells: readonly SeenCell[], anchors: readonly PlacedAnchor[], form: TableForm): Slots[] {
  const known = knownOf(cells, anchors);
  const slots = anchors.flatMap((anchor) => {
    const block = form.blocks[anchor.label.block];
    const row = block?.rows.find(({ id }) => id === anchor.label.id);
    const [head] = anchor.places;
    const tail = anchor.places.at(-1);
    if (anchor.label.kind !== 'row' || !anchor.chosen || !block || !row) return [];
    if (head === undefined || tail === undefined) return [];
    const width = block.columns.length;
    const reach =
      cells[head]!.kind === 'words'
        ? figuresAmongWords(cells, head + 1, width, known)
        : { found: cellsBehind(cells, tail, width, known.labelled), rest: [] };
    return [{ anchor, row, columns: block.columns, reach, isKept: cells[tail]!.kept }];
  });
  const reaches = slots.map(({ reach }) => reach);
  return slots.map(({ anchor, row, columns, reach, isKept }, at) => {
    const kept = reach.found.length > 0 ? reach.found.every((place) => cells[place]!.kept) : isKept;
    const places = shifted(cells, reaches, at);
    const left = places === reach.found ? reach.rest.length : 0;
    const own = places.map((place) => cells[place]!);
    return { anchor, row, columns, cells: own, places, kept, hasPieces: left > 0 && left < columns.length };
  });
}

/** @param tail index of the label's last cell */
function cellsBehind(cells: readonly SeenCell[], tail: number, width: number, labelled: ReadonlySet<number>): number[] {
  const { kind, kept, row } = cells[tail]!;
  const alone = kind === 'line' || cells[tail + 1]?.row !== row;
  const slots: number[] = [];
  for (let at = tail + 1; at < cells.length; at++) {
    const cell = cells[at]!;
    // The blanks in front of the next label are of its row.
    if (labelled.has(at)) return slots.filter((slot) => cells[slot]!.plain !== '' || cells[slot]!.row !== cell.row);
    if (kept && !alone && cell.row !== row) break;
    const isLoose = !cell.kept || cell.kind === 'line';
    if (isLoose && !cell.content.isFigure && (cell.plain.length > LONGEST_FIGURE || slots.length >= width)) break;
    slots.push(at);
  }
  return slots;
}

/** What is known of cells, by index. */
interface Known {
  /** The first cells of labels that give a row its figures, and of blocks. */
  readonly heads: ReadonlySet<number>;
  readonly labelled: ReadonlySet<number>;
  /** The figures at the ends of lines; none where no row stands among words. */
  readonly ending: ReadonlySet<number>;
}

function knownOf(cells: readonly SeenCell[], anchors: readonly PlacedAnchor[]): Known {
  const heads = new Set<number>();
  const labelled = new Set<number>();
  let isAmongWords = false;
  for (const { label, chosen, places } of anchors) {
    const [head] = places;
    if (head !== undefined && (chosen || label.kind === 'block')) heads.add(head);
    for (const place of places) labelled.add(place);
    isAmongWords ||= head !== undefined && cells[head]!.kind === 'words';
  }
  return { heads, labelled, ending: isAmongWords ? figuresAtLineEnds(cells) : new Set() };
}

/** The figures of a row among words, as far as one row's go, and those that stand alone behind them. */
function figuresAmongWords(cells: readonly SeenCell[], from: number, width: number, known: Known): Reach {
  const found: number[] = [];
  const rest: number[] = [];
  let last: SeenCell | undefined;
  for (let at = from; at < cells.length && rest.length <= width; at++) {
    const cell = cells[at]!;
    if (known.heads.has(at)) break;
    if (known.ending.has(at)) {
      if (last && found.length >= width && cell.line !== last.line) rest.push(at);
      else {
        found.push(at);
        last = cell;
      }
    } else if (last && !known.labelled.has(at) && cell.plain.length > LONGEST_FIGURE) break;
  }
  return { found, rest };
}

/**
 * The cells of a row. Where a label has no figures and the next one those of two rows, one line below the other, a
 * printed page was read line by line: the rows' figures follow in the order of their labels.
 */
function shifted(cells: readonly SeenCell[], reaches: readonly Reach[], at: number): readonly number[] {
  const [before, own, next] = [reaches[at - 1], reaches[at]!, reaches[at + 1]];
  if (next && own.found.length === 0 && isTwoRows(cells, next)) return next.found;
  return before?.found.length === 0 && isTwoRows(cells, own) ? own.rest : own.found;
}

function isTwoRows(cells: readonly SeenCell[], { found, rest }: Reach): boolean {
  const isLine = (row: readonly number[]): boolean => row.every((at) => cells[at]!.line === cells[row[0]!]!.line);
  return rest.length > 0 && rest.length === found.length && isLine(found) && isLine(rest);
}

/** The figures behind which nothing but figures stands on their line, and the blanks among them that have a place. */
function figuresAtLineEnds(cells: readonly SeenCell[]): Set<number> {
  const ending = new Set<number>();
  for (let at = cells.length - 1; at >= 0; at--) {
    const { line, plain, content, kept } = cells[at]!;
    const next = cells[at + 1]?.line === line;
    const isLast = !next || ending.has(at + 1);
    const isBlank = plain === '' && kept && (next || cells[at - 1]?.line === line);
    if (isLast && (plain === '' ? isBlank : content.isFigure)) ending.add(at);
  }
  return ending;
}
