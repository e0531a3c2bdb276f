import { isBlank } from '../text/characters.ts';
import { type Span, hull, span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import type { CellLine, Syntax } from './syntax.ts';

/** A cell of a table as the text holds it, before anyone knows what it means. */
export interface GridCell {
  /** The parts that show something, one for each line that the cell runs over, trimmed. None in a blank cell. */
  readonly parts: readonly Span[];
  /** The hull of the parts; an empty span where a figure would stand in a blank cell. */
  readonly span: Span;
  /** Index of the line that the cell starts on. */
  readonly line: number;
}

/** Cells that stand in one row. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Whether the layout keeps the place of a blank cell, so that a cell's index tells its column. */
  readonly kept: boolean;
  /** Whether the row follows the one before on the next line, without an empty line between. */
  readonly glued: boolean;
}

/** A longer line behind a table's last cell is a paragraph, not the second line of that cell. */
const LONGEST_CONTINUATION = 30;

/** No cell of a report runs over more lines; what follows is read on its own. */
const MOST_PARTS = 6;

/**
 * Puts the cells of `lines` into rows, whatever the layout: a line with several dividers is a row; lines that each
 * begin with a tab are the cells of one row up to an empty line, and a line without a tab continues the cell before;
 * any other line is a cell of which only the order is known.
 */
export function rowsOf(syntax: Syntax, lines: readonly CellLine[]): GridRow[] {
  const rows: GridRow[] = [];
  let stack: GridCell[] = [];
  let lastCut = -2;
  const close = (): void => {
    if (stack.length > 0) rows.push({ cells: stack, kept: true, glued: false });
    stack = [];
  };
  for (const line of lines) {
    const content = syntax.text.slice(line.start, line.end);
    if (content === '') close();
    else if (line.cut === 'none') {
      if (isBlank(content)) continue;
      const last = stack.at(-1);
      if (last && last.parts.length < MOST_PARTS && continues(content))
        stack[stack.length - 1] = extended(last, trimmed(syntax.text, line));
      else {
        close();
        rows.push({ cells: [cellAt(syntax.text, line, line.index)], kept: false, glued: lastCut === line.index - 1 });
        lastCut = line.index;
      }
    } else if (isStacked(syntax.text, line)) {
      stack.push(cellAt(syntax.text, line.cells[1]!, line.index));
    } else {
      close();
      rows.push({ cells: framed(syntax.text, line), kept: true, glued: false });
    }
  }
  close();
  return rows;
}

function continues(content: string): boolean {
  return content.length <= LONGEST_CONTINUATION && !/[。；;]\s*$/.test(content);
}

/** A line that is nothing but one cell behind a tab. */
function isStacked(text: string, line: CellLine): boolean {
  const [before] = line.cells;
  return (
    line.cut === 'tab' &&
    line.cells.length === 2 &&
    before !== undefined &&
    isBlank(text.slice(before.start, before.end))
  );
}

/** The cells of a line of several, without the empty ones that pipes at its ends would make. */
function framed(text: string, line: CellLine): GridCell[] {
  let cells = line.cells;
  if (line.cut === 'pipe') {
    if (isBlank(text.slice(cells[0]?.start, cells[0]?.end))) cells = cells.slice(1);
    const last = cells.at(-1);
    if (last && isBlank(text.slice(last.start, last.end))) cells = cells.slice(0, -1);
  }
  return cells.map((cell) => cellAt(text, cell, line.index));
}

function cellAt(text: string, range: Span, line: number): GridCell {
  const part = trimmed(text, range);
  if (part.end > part.start) return { parts: [part], span: part, line };
  return { parts: [], span: span(range.end, range.end), line };
}

function extended(cell: GridCell, part: Span): GridCell {
  const parts = [...cell.parts, part];
  return { ...cell, parts, span: hull(parts) };
}
