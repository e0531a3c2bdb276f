import { isBlankBetween } from '../text/characters.ts';
import { firstShown } from './line-start.ts';
import type { CellLine, Syntax } from './syntax.ts';
import { figuresAtEnd, hasWords, isWordRow, wordsOf } from './words.ts';

/** How the lines of a table are written where no frame and no divider tells. */
export interface Habits {
  /** The figures of a row stand side by side, divided by spaces: every line is cut into its words. */
  readonly sideBySide: boolean;
  /** One cell follows the other line by line, so that an empty line between figures is a blank cell. */
  readonly tight: boolean;
  /** Bars stand only between cells and behind the last: one at a line's start has a blank cell before it. */
  readonly unframed: boolean;
  /** The last cell of a row has no bar behind it, so that a blank one is a cell. */
  readonly open: boolean;
  /** Bars only end cells, one cell a line; `||` behind a cell stands for the columns that it spans. */
  readonly barred: boolean;
}

/** This many figures on a line, or rows of a label and figures behind it, tell how the table is written. */
const FEWEST_FIGURES = 4;
const FEWEST_ROWS = 2;
/** A longer line is no cell. */
const LONGEST_CELL = 60;
/** So many pairs of figures, one a line, tell more than pairs of any cells. */
const FEWEST_PAIRS = 3;
const FIGURE_LINE = /^ *[+-]?[\d,.]+ *$/;
/** What a line of a figure may begin with. */
const FIGURE_START = '0123456789,.+-';

/** What the lines of a region say of the way in which its tables are written. */
export function habitsOf(syntax: Syntax, lines: readonly CellLine[]): Habits {
  const barred = lines.filter(({ cut }) => cut === 'pipe');
  return {
    sideBySide: isSideBySide(syntax, lines),
    tight: isTight(syntax, lines),
    unframed: isUnframed(syntax, barred),
    open: isOpen(syntax, barred),
    barred: isBarred(syntax, barred),
  };
}

function isSideBySide(syntax: Syntax, lines: readonly CellLine[]): boolean {
  let rows = 0;
  return lines.some((line) => {
    // A single word is neither a row nor several figures.
    if (line.cut !== 'none' || !hasWords(syntax, line)) return false;
    const words = wordsOf(syntax, line);
    if (isWordRow(syntax, words)) rows++;
    return rows >= FEWEST_ROWS || figuresAtEnd(syntax.plain, words) >= FEWEST_FIGURES;
  });
}

/** Whether cells follow each other without an empty line more often than with one. */
function isTight({ plain }: Syntax, lines: readonly CellLine[]): boolean {
  let [tightFigures, looseFigures, tightCells, looseCells] = [0, 0, 0, 0];
  let before = -1;
  let wasFigure = false;
  for (const { cut, index, start, end } of lines) {
    if (cut === 'tab' || end - start > LONGEST_CELL) {
      before = -1;
      continue;
    }
    const first = firstShown(plain, start, end);
    if (first === '') continue;
    const isFigure = FIGURE_START.includes(first) && FIGURE_LINE.test(plain.slice(start, end));
    if (before >= 0) {
      const isTightPair = before === index - 1;
      if (isTightPair) tightCells++;
      else looseCells++;
      if (wasFigure && isFigure && isTightPair) tightFigures++;
      else if (wasFigure && isFigure) looseFigures++;
    }
    [before, wasFigure] = [index, isFigure];
  }
  return tightFigures + looseFigures >= FEWEST_PAIRS ? tightFigures > looseFigures : tightCells > looseCells;
}

function isUnframed({ plain }: Syntax, barred: readonly CellLine[]): boolean {
  return barred.some(({ start, end }) => firstShown(plain, start, end) !== '|');
}

function isOpen({ plain }: Syntax, barred: readonly CellLine[]): boolean {
  return barred.some(({ start, end }) => !plain.slice(start, end).trimEnd().endsWith('|'));
}

function isBarred({ plain }: Syntax, barred: readonly CellLine[]): boolean {
  const endsCells = ({ cells, start, end }: CellLine): boolean => {
    const filled = cells.reduce((count, cell) => count + Number(!isBlankBetween(plain, cell.start, cell.end)), 0);
    return filled === 0 || (filled === 1 && firstShown(plain, start, end) !== '|');
  };
  return barred.length > 0 && barred.every(endsCells);
}
