import { isBlank } from '../text/characters.ts';
import { hull, span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import { frameRows } from './frame-rows.ts';
import { type GridCell, type GridRow, cellAt, rowOfCells } from './grid.ts';
import { type Habits, habitsOf } from './habits.ts';
import { markupRows } from './markup-rows.ts';
import { ruledRows } from './ruled-rows.ts';
import type { CellLine, Syntax } from './syntax.ts';
import { isFigureWord, isWordRow, rowOfWords, wordsOf } from './words.ts';

/** A longer line behind a table's last cell is a paragraph, not the second line of that cell. */
const LONGEST_CONTINUATION = 30;

/** No cell of a report runs over more lines; what follows is read on its own. */
const MOST_PARTS = 6;

/** The line of dashes below the header of a Markdown table. */
const HEADER_RULE = /^[ |:-]+$/;

/** Ways in which several lines together make rows. */
const STRETCHES = [markupRows, frameRows, ruledRows] as const;

/**
 * Puts the cells of `lines` into rows, whatever the layout. Framed, ruled and marked-up tables are read by their
 * frames; a line with several dividers is a row; lines that each begin with a tab are the cells of one row up to an
 * empty line, and a line without a tab continues the cell before; words between spaces are a row where the figures of
 * a row stand side by side; any other line is a cell of which only the order is known.
 */
export function rowsOf(syntax: Syntax, lines: readonly CellLine[]): GridRow[] {
  const single = lineReader(syntax, habitsOf(syntax, lines));
  const rows: GridRow[] = [];
  for (let at = 0; at < lines.length;) {
    const stretch = STRETCHES.map((read) => read(syntax, lines, at)).find((each) => each !== null);
    rows.push(...(stretch ? [...single.end(), ...stretch.rows] : single.read(lines[at]!)));
    at = stretch?.next ?? at + 1;
  }
  return [...rows, ...single.end()];
}

/** Reads line after line; `read` returns the rows that a line completes, `end` what is still open. */
function lineReader(syntax: Syntax, habits: Habits): { read: (line: CellLine) => GridRow[]; end: () => GridRow[] } {
  let stack: GridCell[] = [];
  let wrapped: GridCell[] = [];
  let lastLine = -2;
  const end = (): GridRow[] => {
    const open = [wrapped, stack].filter((cells) => cells.length > 0);
    [wrapped, stack] = [[], []];
    return open.map(rowOfCells);
  };
  const cellLine = (line: CellLine, cell: GridCell): GridRow => {
    const glued = lastLine === line.index - 1;
    lastLine = line.index;
    return { kind: 'line', cells: [cell], kept: habits.tight || habits.barred, glued };
  };
  const uncut = (line: CellLine): GridRow[] => {
    const content = syntax.plain.slice(line.start, line.end);
    if (isBlank(content))
      return habits.tight && stack.length === 0 ? [{ ...cellLine(line, cellAt(syntax.plain, line, line.index)) }] : [];
    const last = stack.at(-1);
    if (last && last.parts.length < MOST_PARTS && continues(content)) {
      stack[stack.length - 1] = extended(last, syntax, line);
      return [];
    }
    const words = habits.sideBySide || content.includes(' ') ? wordsOf(syntax, line) : [];
    if (words.length > 0 && (habits.sideBySide || isWordRow(syntax, words))) {
      const glued = lastLine === line.index - 1;
      lastLine = line.index;
      return [...end(), rowOfWords(syntax, line, words, glued)];
    }
    return [...end(), cellLine(line, cellAt(syntax.plain, withoutBars(syntax, line, habits), line.index))];
  };
  const read = (line: CellLine): GridRow[] => {
    if (line.start === line.end)
      return [...end(), ...(habits.tight ? [cellLine(line, cellAt(syntax.plain, line, line.index))] : [])];
    const open = wrapped;
    if (open.length > 0 && startsWithFigure(syntax, line) && !isHeaderRule(syntax.plain.slice(line.start, line.end))) {
      wrapped = [...open.slice(0, -1), ...framed(syntax, line, habits)];
      return goesOn(syntax, line) ? [] : end();
    }
    if (line.cut === 'none' || (line.cut === 'pipe' && habits.barred)) return uncut(line);
    if (line.cut === 'pipe' && isHeaderRule(syntax.plain.slice(line.start, line.end))) return end();
    if (!isStacked(syntax, line)) {
      const [before, cells] = [end(), framed(syntax, line, habits)];
      if (!habits.open || !habits.unframed || !goesOn(syntax, line)) return [...before, rowOfCells(cells)];
      wrapped = cells;
      return before;
    }
    stack.push(cellAt(syntax.plain, line.cells[1]!, line.index));
    return [];
  };
  return { read, end };
}

/** A row of several cells that ends behind a bar. */
function goesOn({ plain }: Syntax, line: CellLine): boolean {
  return line.cut === 'pipe' && line.cells.length > 2 && plain.slice(line.start, line.end).trimEnd().endsWith('|');
}

/** A line that may be the rest of a row: its first word is a figure. */
function startsWithFigure(syntax: Syntax, line: CellLine): boolean {
  const { start, end } = trimmed(syntax.plain, line.cells[0] ?? line);
  return isFigureWord(syntax.plain, span(start, end));
}

function isHeaderRule(content: string): boolean {
  return content.includes('--') && HEADER_RULE.test(content);
}

function continues(content: string): boolean {
  return content.length <= LONGEST_CONTINUATION && !/[。；;]\s*$/.test(content);
}

/** A line that is nothing but one cell behind a tab. */
function isStacked({ plain }: Syntax, line: CellLine): boolean {
  const [before] = line.cells;
  return (
    line.cut === 'tab' &&
    line.cells.length === 2 &&
    before !== undefined &&
    isBlank(plain.slice(before.start, before.end))
  );
}

/** The cells of a line of several, without the empty ones that pipes at its ends would make. */
function framed({ plain }: Syntax, line: CellLine, { unframed, open }: Habits): GridCell[] {
  let cells = line.cells;
  if (line.cut === 'pipe') {
    if (!unframed && isBlank(plain.slice(cells[0]?.start, cells[0]?.end))) cells = cells.slice(1);
    const last = cells.at(-1);
    if (!(unframed && open) && last && isBlank(plain.slice(last.start, last.end))) cells = cells.slice(0, -1);
  }
  return cells.map((cell) => cellAt(plain, cell, line.index));
}

/** The line without the bars at its end, where they only end a cell. */
function withoutBars({ plain }: Syntax, line: CellLine, { barred }: Habits): { start: number; end: number } {
  if (!barred) return line;
  let end = line.end;
  while (end > line.start && (plain[end - 1] === '|' || plain[end - 1] === ' ')) end--;
  return span(line.start, end);
}

function extended(cell: GridCell, { plain }: Syntax, line: CellLine): GridCell {
  const parts = [...cell.parts, trimmed(plain, line)];
  return { ...cell, parts, span: hull(parts) };
}
