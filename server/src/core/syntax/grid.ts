import { isBlankCode } from '../text/characters.ts';
import { type Origin, type Span, hull, span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';

/** A cell of a table as the text holds it, before anyone knows what it means. */
export interface GridCell<From extends Origin = 'text'> {
  /** The parts that show something, one for each line that the cell runs over, trimmed. None in a blank cell. */
  readonly parts: readonly Span<From>[];
  /** The hull of the parts; an empty span where a figure would stand in a blank cell. */
  readonly span: Span<From>;
  /** Index of the line that the cell starts on. */
  readonly line: number;
  /** Whether what it shows fills its frame, so that a figure may go on below. */
  readonly isFull?: boolean;
}

/**
 * How a row came to be: `cells` that dividers or a drawn frame keep apart; a `line` that is one cell of a table; the
 * `words` of a line, which only spaces divide.
 */
export type RowKind = 'cells' | 'line' | 'words';

/** Cells that stand in one row. */
export interface GridRow {
  readonly kind: RowKind;
  readonly cells: readonly GridCell[];
  /** Whether the layout keeps the place of a blank cell, so that a cell's index tells its column. */
  readonly kept: boolean;
  /** Whether the row follows the one before on the next line, without an empty line between. */
  readonly glued: boolean;
}

/** Rows read from consecutive lines, and the index in the list of lines behind the last of them. */
export interface Stretch {
  readonly rows: readonly GridRow[];
  readonly next: number;
}

/** The cell that `range` holds, on the line of index `line`. */
export function cellAt(plain: string, { start, end }: Span, line: number): GridCell {
  let [from, to] = [start, end];
  while (from < to && isBlankCode(plain.charCodeAt(from))) from++;
  while (to > from && isBlankCode(plain.charCodeAt(to - 1))) to--;
  if (from === to) return { parts: NONE, span: span(end, end), line };
  const part = span(from, to);
  return { parts: [part], span: part, line };
}

const NONE: readonly Span[] = [];

/**
 * A cell of several ranges, one below the other.
 * @param place the offset at which it would say something where all of them are blank
 */
export function cellOf(plain: string, ranges: readonly Span[], line: number, place: number): GridCell {
  const parts = ranges.map((range) => trimmed(plain, range)).filter((part) => part.end > part.start);
  if (parts.length > 0) return { parts, span: hull(parts), line };
  return { parts: [], span: span(place, place), line };
}

/** A row of cells whose places are kept. */
export function rowOfCells(cells: readonly GridCell[]): GridRow {
  return { kind: 'cells', cells, kept: true, glued: false };
}
