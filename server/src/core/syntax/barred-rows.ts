import { isBlankBetween } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import { type GridCell, type GridRow, type Stretch, cellAt, rowOfCells } from './grid.ts';
import { firstShown } from './line-start.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** Fewer cells with a bar below each are no table. */
const FEWEST_CELLS = 4;

/**
 * Reads a table of which a bar begins each row, and a bar alone on a line ends each cell, as some pages copy it:
 * `| 规章`, `|`, `0`, `|`. Two such bars one below the other have a blank cell between.
 * @param at index in `lines` at which the first row may begin
 * @returns null where none begins there
 */
export function barredRows(syntax: Syntax, lines: readonly CellLine[], at: number): Stretch | null {
  const first = lines[at];
  if (!first || !opensRow(syntax, first) || !isBar(syntax, lines[nextShown(syntax, lines, at + 1)])) return null;
  const rows: GridRow[] = [];
  let cells: GridCell[] = [];
  let ended = 0;
  let next = at;
  while (next < lines.length) {
    const line = lines[next]!;
    const below = nextShown(syntax, lines, next + 1);
    const isEnded = isBar(syntax, lines[below]);
    if (isBlank(syntax, line)) next++;
    else if (isBar(syntax, line)) {
      cells.push(cellAt(syntax.plain, span(line.start, line.start), line.index));
      next++;
    } else if (!isEnded) break;
    else {
      if (opensRow(syntax, line)) {
        if (cells.length > 0) rows.push(rowOfCells(cells));
        cells = [];
      }
      cells.push(cellAt(syntax.plain, behindBar(syntax, line), line.index));
      ended++;
      next = below + 1;
    }
  }
  if (cells.length > 0) rows.push(rowOfCells(cells));
  return ended >= FEWEST_CELLS ? { rows, next } : null;
}

function nextShown(syntax: Syntax, lines: readonly CellLine[], at: number): number {
  while (at < lines.length && isBlank(syntax, lines[at]!)) at++;
  return at;
}

function isBlank({ plain }: Syntax, { start, end }: CellLine): boolean {
  return isBlankBetween(plain, start, end);
}

/** A line with nothing but one bar. */
function isBar({ plain }: Syntax, line: CellLine | undefined): boolean {
  return line?.cut === 'pipe' && plain.slice(line.start, line.end).trim() === '|';
}

/** A line that begins with its only bar, words behind it. */
function opensRow({ plain }: Syntax, line: CellLine): boolean {
  if (line.cut !== 'none' || firstShown(plain, line.start, line.end) !== '|') return false;
  return plain.slice(line.start, line.end).trim().length > 1;
}

function behindBar(syntax: Syntax, line: CellLine): Span {
  if (!opensRow(syntax, line)) return line;
  return span(syntax.plain.indexOf('|', line.start) + 1, line.end);
}
