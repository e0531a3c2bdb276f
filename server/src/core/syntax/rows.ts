import { isBlankBetween } from '../text/characters.ts';
import { type Span, hull, span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import { barredRows } from './barred-rows.ts';
import { frameRows } from './frame-rows.ts';
import { type GridCell, type GridRow, cellAt, rowOfCells } from './grid.ts';
import { type Habits, habitsOf } from './habits.ts';
import { hasMarkup, markupReader } from './markup-rows.ts';
import { ruledRows } from './ruled-rows.ts';
import type { CellLine, Syntax } from './syntax.ts';
import { hasWords, isFigureWord, isWordRow, rowOfWords, wordsOf } from './words.ts';

/** A longer line behind a table's last cell is a paragraph, not the second line of that cell. */
const LONGEST_CONTINUATION = 30;

/** No cell of a report runs over more lines; what follows is read on its own. */
const MOST_PARTS = 6;

/** The line of dashes below the header of a Markdown table. */
const HEADER_RULE = /^[ |:-]+$/;

/**
 * Puts the cells of `lines` into rows, whatever the layout. Framed, ruled and marked-up tables are read by their
 * frames; a line with several dividers is a row; lines that each begin with a tab are the cells of one row up to an
 * empty line, and a line without a tab continues the cell before; words between spaces are a row where the figures of
 * a row stand side by side; any other line is a cell of which only the order is known.
 */
export function rowsOf(syntax: Syntax, lines: readonly CellLine[]): GridRow[] {
  const rows: GridRow[] = [];
  const single = lineReader(syntax, habitsOf(syntax, lines), rows);
  const markup = hasMarkup(syntax, lines) ? markupReader(syntax, lines) : null;
  let last = 0;
  for (let at = 0; at < lines.length;) {
    last = Math.max(last, at);
    while (markup && last + 1 < lines.length && lines[last + 1]!.index === lines[last]!.index + 1) last++;
    const stretch =
      markup?.(at, last) ??
      frameRows(syntax, lines, at) ??
      barredRows(syntax, lines, at) ??
      ruledRows(syntax, lines, at);
    if (stretch) {
      single.end();
      for (const row of stretch.rows) rows.push(row);
    } else single.read(lines[at]!);
    at = stretch?.next ?? at + 1;
  }
  single.end();
  return rows;
}

/** Reads line after line into `rows`: `read` adds the rows that a line completes, `end` what is still open. */
function lineReader(
  syntax: Syntax,
  habits: Habits,
  rows: GridRow[],
): { read: (line: CellLine) => void; end: () => void } {
  const { plain } = syntax;
  const kept = habits.tight || habits.barred;
  let stack: GridCell[] = [];
  let wrapped: GridCell[] = [];
  let lastLine = -2;
  const end = (): void => {
    if (wrapped.length > 0) rows.push(rowOfCells(wrapped));
    if (stack.length > 0) rows.push(rowOfCells(stack));
    if (wrapped.length > 0 || stack.length > 0) [wrapped, stack] = [[], []];
  };
  const cellLine = (line: CellLine, cell: GridCell): void => {
    rows.push({ kind: 'line', cells: [cell], kept, glued: lastLine === line.index - 1 });
    lastLine = line.index;
  };
  const uncut = (line: CellLine): void => {
    if (isBlankBetween(plain, line.start, line.end)) {
      if (habits.tight && stack.length === 0) cellLine(line, cellAt(plain, line, line.index));
      return;
    }
    const last = stack.at(-1);
    if (last && last.parts.length < MOST_PARTS && continues(plain.slice(line.start, line.end))) {
      stack[stack.length - 1] = extended(last, syntax, line);
      return;
    }
    const words = habits.sideBySide || hasWords(syntax, line) ? wordsOf(syntax, line) : [];
    end();
    if (words.length > 0 && (habits.sideBySide || isWordRow(syntax, words))) {
      rows.push(rowOfWords(syntax, line, words, lastLine === line.index - 1));
      lastLine = line.index;
    } else cellLine(line, cellAt(plain, withoutBars(syntax, line, habits), line.index));
  };
  const read = (line: CellLine): void => {
    if (line.start === line.end) {
      end();
      if (habits.tight) cellLine(line, cellAt(plain, line, line.index));
      return;
    }
    const open = wrapped;
    if (open.length > 0 && startsWithFigure(syntax, line) && !isHeaderRule(plain.slice(line.start, line.end))) {
      wrapped = [...open.slice(0, -1), ...framed(syntax, line, habits)];
      if (!goesOn(syntax, line)) end();
    } else if (line.cut === 'none' || (line.cut === 'pipe' && habits.barred)) uncut(line);
    else if (line.cut === 'pipe' && isHeaderRule(plain.slice(line.start, line.end))) end();
    else if (isStacked(syntax, line)) stack.push(cellAt(plain, line.cells[1]!, line.index));
    else {
      end();
      const cells = framed(syntax, line, habits);
      if (habits.open && habits.unframed && goesOn(syntax, line)) wrapped = cells;
      else rows.push(rowOfCells(cells));
    }
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

/** Behind such a number something new begins: the last row of a table has its own where its editor took the tabs at its end. */
const NUMBERED = /^\s*[一二三四五六七八九十]{1,2}、/;

function continues(content: string): boolean {
  return content.length <= LONGEST_CONTINUATION && !/[。；;]\s*$/.test(content) && !NUMBERED.test(content);
}

/** A line that is nothing but one cell behind a tab. */
function isStacked({ plain }: Syntax, { cut, cells }: CellLine): boolean {
  const [before] = cells;
  return cut === 'tab' && cells.length === 2 && before !== undefined && isBlankBetween(plain, before.start, before.end);
}

/** The cells of a line of several, without the empty ones that pipes at its ends would make. */
function framed({ plain }: Syntax, { cut, cells, index }: CellLine, { unframed, open }: Habits): GridCell[] {
  let [from, to] = [0, cells.length];
  if (cut === 'pipe') {
    const isEmpty = ({ start, end }: Span): boolean => isBlankBetween(plain, start, end);
    if (!unframed && isEmpty(cells[from]!)) from++;
    if (!(unframed && open) && from < to && isEmpty(cells[to - 1]!)) to--;
  }
  const own: GridCell[] = [];
  for (let at = from; at < to; at++) own.push(cellAt(plain, cells[at]!, index));
  return own;
}

/** The line without the bars at its end, where they only end a cell. */
function withoutBars({ plain }: Syntax, line: CellLine, { barred }: Habits): { start: number; end: number } {
  if (!barred) return line;
  let end = line.end;
  while (end > line.start && (plain[end - 1] === '|' || plain[end - 1] === ' ')) end--;
  return span(line.start, end);
}

function extended(cell: GridCell, { plain }: Syntax, line: CellLine): GridCell {
  const parts = [...cell.parts, trimmed<'text'>(plain, line)];
  return { ...cell, parts, span: hull(parts) };
}
