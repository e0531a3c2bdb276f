import { type Span, span } from '../text/span.ts';
import { MEASURES, type Measure, columnsOf } from '../text/width.ts';
import { type GridCell, type GridRow, type Stretch, cellOf, rowOfCells } from './grid.ts';
import { firstShown } from './line-start.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** Characters that end a cell of a drawn table at its side, and those that draw a line between two rows. */
const SIDES = '│┃║┆┇┊┋├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╯╰';
const DRAWN_SIDE = new RegExp(`[${SIDES}]`);
const DRAWN_LINE = /^[─━═╌╍┄┅┈┉]+$/;
const TYPED_LINE = /^[-=:]{2,}$/;
/** The border of a table typed with plus signs and dashes. */
const TYPED_BORDER = /^ *\+[-=:+]+\+ *$/;
/** Columns that a frame may leave blank at the sides of its cells. */
const PADDING = 2;
/** Fewer lines are no frame. */
const FEWEST_LINES = 3;

/** What stands between two sides of a frame on one line, in columns. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly range: Span;
  readonly isBorder: boolean;
}

interface Open {
  readonly to: number;
  readonly line: number;
  readonly ranges: Span[];
}

/**
 * Reads a table whose cells are framed, drawn (`┌─┬─┐`) or typed (`+---+---+`), merged cells included: a cell begins
 * where a border ends, and stands in the row of the cells that begin on the same line.
 * @param at index in `lines` at which the frame may begin
 * @returns null where none begins there
 */
export function frameRows(syntax: Syntax, lines: readonly CellLine[], at: number): Stretch | null {
  const first = lines[at];
  const begin = first && firstShown(syntax.plain, first.start, first.end);
  if (!begin || !(begin === '+' || DRAWN_SIDE.test(begin))) return null;
  const isTyped = isTypedBorder(syntax, first);
  // A frame begins with a border: looked for further down, each line would look for it again.
  if (!(isTyped || (begin !== '+' && hasBorder(syntax, first, isTyped)))) return null;
  const next = endOfFrame(syntax, lines, at, isTyped);
  const own = lines.slice(at, next);
  if (own.length < FEWEST_LINES) return null;
  return { rows: rowsIn(syntax, own, isTyped), next };
}

function isTypedBorder({ plain }: Syntax, line: CellLine): boolean {
  return TYPED_BORDER.test(plain.slice(line.start, line.end));
}

function endOfFrame(syntax: Syntax, lines: readonly CellLine[], at: number, isTyped: boolean): number {
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    if (line.index !== lines[next - 1]!.index + 1) break;
    const first = firstShown(syntax.plain, line.start, line.end);
    if (isTyped ? first !== '|' && first !== '+' : !DRAWN_SIDE.test(first)) break;
  }
  return next;
}

function hasBorder(syntax: Syntax, line: CellLine, isTyped: boolean): boolean {
  return isTyped
    ? isTypedBorder(syntax, line)
    : piecesOf(syntax, line, 'narrow', isTyped, null).some((piece) => piece.isBorder);
}

function rowsIn(syntax: Syntax, lines: readonly CellLine[], isTyped: boolean): GridRow[] {
  const measure = MEASURES.toReversed().find((each) => isAligned(syntax, lines, each, isTyped)) ?? 'narrow';
  const corners = isTyped ? cornersOf(syntax, lines, measure) : null;
  const open = new Map<number, Open>();
  const rows = new Map<number, { from: number; cell: GridCell }[]>();
  const close = (from: number): void => {
    const cell = open.get(from);
    if (!cell) return;
    open.delete(from);
    const row = rows.get(cell.line) ?? [];
    row.push({
      from,
      cell: filling(
        syntax,
        cellOf(syntax.plain, cell.ranges, cell.line, cell.ranges[0]?.end ?? 0),
        cell.to - from,
        measure,
      ),
    });
    rows.set(cell.line, row);
  };
  for (const line of lines) {
    // Neither open cells nor the pieces of a line overlap, so that both are gone through once, side by side.
    const above = Array.from(open, ([start, { to }]) => ({ start, to })).sort((one, other) => one.start - other.start);
    let next = 0;
    for (const { from, to, range, isBorder } of piecesOf(syntax, line, measure, isTyped, corners)) {
      while (next < above.length && above[next]!.to <= from) next++;
      for (let at = next; at < above.length && above[at]!.start < to; at++) {
        const cell = above[at]!;
        if (isBorder || cell.start !== from || cell.to !== to) close(cell.start);
      }
      if (isBorder) continue;
      const cell = open.get(from);
      if (cell) cell.ranges.push(range);
      else open.set(from, { to, line: line.index, ranges: [range] });
    }
  }
  for (const from of [...open.keys()]) close(from);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => rowOfCells(cells.sort((a, b) => a.from - b.from).map(({ cell }) => cell)));
}

/** The cell, with a note where a line of it fills the frame of `width` columns from side to side. */
function filling({ text }: Syntax, cell: GridCell, width: number, measure: Measure): GridCell {
  if (cell.parts.length < 2) return cell;
  const fills = ({ start, end }: Span): boolean =>
    (columnsOf(text, start, end, measure).at(-1) ?? 0) + PADDING >= width - 1;
  return cell.parts.some(fills) ? { ...cell, isFull: true } : cell;
}

/** Whether the sides of all lines stand below the corners of the borders when columns are counted so. */
function isAligned(syntax: Syntax, lines: readonly CellLine[], measure: Measure, isTyped: boolean): boolean {
  const corners = isTyped ? cornersOf(syntax, lines, measure) : null;
  const ends = new Set(lines.map((line) => piecesOf(syntax, line, measure, isTyped, corners).at(-1)?.to ?? -1));
  return ends.size === 1;
}

/** The columns at which a typed border has a plus sign. */
function cornersOf(syntax: Syntax, lines: readonly CellLine[], measure: Measure): Set<number> {
  const corners = new Set<number>();
  for (const line of lines) {
    if (!isTypedBorder(syntax, line)) continue;
    const columns = columnsOf(syntax.plain, line.start, line.end, measure);
    for (let at = line.start; at < line.end; at++) if (syntax.plain[at] === '+') corners.add(columns[at - line.start]!);
  }
  return corners;
}

function piecesOf(
  syntax: Syntax,
  line: CellLine,
  measure: Measure,
  isTyped: boolean,
  corners: ReadonlySet<number> | null,
): Piece[] {
  const { plain, text } = syntax;
  const columns = columnsOf(text, line.start, line.end, measure);
  const isSide = (at: number): boolean => {
    const unit = plain[at] ?? '';
    if (!isTyped) return DRAWN_SIDE.test(unit);
    return (unit === '|' || unit === '+') && (corners === null || corners.has(columns[at - line.start]!));
  };
  const pieces: Piece[] = [];
  let start = -1;
  for (let at = line.start; at < line.end; at++) {
    if (!isSide(at)) continue;
    if (start >= 0) {
      const range = span(start + 1, at);
      const shown = plain.slice(range.start, range.end);
      const isBorder = (isTyped ? TYPED_LINE : DRAWN_LINE).test(shown);
      pieces.push({ from: columns[start - line.start]!, to: columns[at - line.start]!, range, isBorder });
    }
    start = at;
  }
  return pieces;
}
