import { isBlank } from '../text/characters.ts';
import type { CellLine, Syntax } from './syntax.ts';
import { figuresAtEnd, wordsOf } from './words.ts';

/** How the lines of a table are written where no frame and no divider tells. */
export interface Habits {
  /** The figures of a row stand side by side, divided by spaces: every line is cut into its words. */
  readonly sideBySide: boolean;
  /** One cell follows the other line by line, so that an empty line between figures is a blank cell. */
  readonly tight: boolean;
  /** Bars only end cells, one cell a line; `||` behind a cell stands for the columns that it spans. */
  readonly barred: boolean;
}

/** This many figures side by side tell how the table is written. */
const FEWEST_FIGURES = 4;
/** A longer line is no cell. */
const LONGEST_CELL = 60;
const FIGURE_LINE = /^ *[+-]?[\d,.]+ *$/;

/** What the lines of a region say of the way in which its tables are written. */
export function habitsOf(syntax: Syntax, lines: readonly CellLine[]): Habits {
  return {
    sideBySide: lines.some(
      (line) => line.cut === 'none' && figuresAtEnd(syntax.plain, wordsOf(syntax, line)) >= FEWEST_FIGURES,
    ),
    tight: isTight(syntax, lines),
    barred: isBarred(syntax, lines),
  };
}

/** Whether cells follow each other without an empty line more often than with one. */
function isTight({ plain }: Syntax, lines: readonly CellLine[]): boolean {
  let tight = 0;
  let loose = 0;
  let before: { index: number; isFigure: boolean } | null = null;
  for (const line of lines) {
    const content = plain.slice(line.start, line.end);
    if (line.cut === 'tab' || content.length > LONGEST_CELL) before = null;
    if (line.cut === 'tab' || content.length > LONGEST_CELL || content.trim() === '') continue;
    const isFigure = FIGURE_LINE.test(content);
    if (before?.isFigure && isFigure) {
      if (before.index === line.index - 1) tight++;
      else loose++;
    }
    before = { index: line.index, isFigure };
  }
  return tight > loose;
}

function isBarred({ plain }: Syntax, lines: readonly CellLine[]): boolean {
  const barred = lines.filter(({ cut }) => cut === 'pipe');
  const filled = (line: CellLine): number =>
    line.cells.filter((cell) => !isBlank(plain.slice(cell.start, cell.end))).length;
  return (
    barred.length > 0 &&
    barred.every((line) => filled(line) <= 1 && !plain.slice(line.start, line.end).trimStart().startsWith('|'))
  );
}
