import { isBlank } from '../text/characters.ts';
import type { CellLine, Syntax } from './syntax.ts';
import { figuresAtEnd, isWordRow, wordsOf } from './words.ts';

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

/** What the lines of a region say of the way in which its tables are written. */
export function habitsOf(syntax: Syntax, lines: readonly CellLine[]): Habits {
  return {
    sideBySide: isSideBySide(syntax, lines),
    tight: isTight(syntax, lines),
    unframed: isUnframed(syntax, lines),
    open: isOpen(syntax, lines),
    barred: isBarred(syntax, lines),
  };
}

function isSideBySide(syntax: Syntax, lines: readonly CellLine[]): boolean {
  let rows = 0;
  return lines.some((line) => {
    if (line.cut !== 'none') return false;
    const words = wordsOf(syntax, line);
    if (isWordRow(syntax, words)) rows++;
    return rows >= FEWEST_ROWS || figuresAtEnd(syntax.plain, words) >= FEWEST_FIGURES;
  });
}

/** Whether cells follow each other without an empty line more often than with one. */
function isTight({ plain }: Syntax, lines: readonly CellLine[]): boolean {
  const figures = { tight: 0, loose: 0 };
  const cells = { tight: 0, loose: 0 };
  let before: { index: number; isFigure: boolean } | null = null;
  for (const line of lines) {
    const content = plain.slice(line.start, line.end);
    if (line.cut === 'tab' || content.length > LONGEST_CELL) before = null;
    if (line.cut === 'tab' || content.length > LONGEST_CELL || content.trim() === '') continue;
    const isFigure = FIGURE_LINE.test(content);
    if (before) {
      const kind = before.index === line.index - 1 ? 'tight' : 'loose';
      cells[kind]++;
      if (before.isFigure && isFigure) figures[kind]++;
    }
    before = { index: line.index, isFigure };
  }
  const telling = figures.tight + figures.loose >= FEWEST_PAIRS ? figures : cells;
  return telling.tight > telling.loose;
}

function isUnframed(syntax: Syntax, lines: readonly CellLine[]): boolean {
  return lines.some((line) => line.cut === 'pipe' && !startsWithBar(syntax, line));
}

function isOpen({ plain }: Syntax, lines: readonly CellLine[]): boolean {
  return lines.some(({ cut, start, end }) => cut === 'pipe' && !plain.slice(start, end).trimEnd().endsWith('|'));
}

function isBarred(syntax: Syntax, lines: readonly CellLine[]): boolean {
  const barred = lines.filter(({ cut }) => cut === 'pipe');
  const filled = (line: CellLine): CellLine['cells'] =>
    line.cells.filter(({ start, end }) => !isBlank(syntax.plain.slice(start, end)));
  const endsCells = (line: CellLine): boolean =>
    filled(line).length === 0 || (filled(line).length === 1 && !startsWithBar(syntax, line));
  return barred.length > 0 && barred.every(endsCells);
}

function startsWithBar({ plain }: Syntax, line: CellLine): boolean {
  return plain.slice(line.start, line.end).trimStart().startsWith('|');
}
