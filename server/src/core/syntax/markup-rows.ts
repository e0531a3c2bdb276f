import { LINE_ENDS } from '../text/characters.ts';
import { lineAt } from '../text/line-table.ts';
import { type Span, span } from '../text/span.ts';
import { type GridCell, type GridRow, type Stretch, cellOf, rowOfCells } from './grid.ts';
import type { CellLine, Syntax } from './syntax.ts';

const TABLE = /<table\b/i;
const TAG = /<(\/?)(table|tr|td|th|br|p|div|li)\b[^<>]*>/gi;
const CONTENT = new RegExp(`[^${LINE_ENDS}]+`, 'g');

/** Whether a table may begin on any of `lines`, which stand in order. */
export function hasMarkup({ text }: Syntax, lines: readonly CellLine[]): boolean {
  return TABLE.test(text.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0));
}

/**
 * Reads the table that begins on line `at`; null where none begins there. `last` is the index of the last line that
 * follows on it without a gap. Lines are asked for in order.
 */
export type MarkupReader = (at: number, last: number) => Stretch | null;

/**
 * Reads tables that stand in the text as HTML, as some converters leave those that they cannot draw. A row holds the
 * cells that begin in it; what a merged cell covers further down is not repeated.
 */
export function markupReader(syntax: Syntax, lines: readonly CellLine[]): MarkupReader {
  // Up to this line there is no tag: looked for again from every line, that would take time by the square of them.
  let bare = -1;
  return (at, last) => {
    const first = lines[at];
    if (!first || !TABLE.test(syntax.text.slice(first.start, first.end))) return null;
    if (at <= bare) return { rows: [], next: at + 1 };
    const { rows, end } = tablesIn(syntax, span(first.start, lines[last]!.end));
    if (end === first.start) bare = last;
    let next = at + 1;
    while (next <= last && lines[next]!.start < end) next++;
    return { rows, next };
  };
}

/** The rows of the table that begins in `range`, tables within it included, and the offset behind its end: its start where there is no tag. */
function tablesIn({ text, plain, lines }: Syntax, range: Span): { rows: GridRow[]; end: number } {
  const rows: GridRow[] = [];
  let cells: GridCell[] = [];
  let open: { line: number; place: number; ranges: Span[] } | null = null;
  let depth = 0;
  let behind = range.start;
  const closeCell = (): void => {
    if (open) cells.push(cellOf(plain, open.ranges, open.line, open.place));
    open = null;
  };
  const closeRow = (): void => {
    closeCell();
    if (cells.length > 0) rows.push(rowOfCells(cells));
    cells = [];
  };
  for (const { index, 0: tag, 1: slash, 2: name = '' } of text.slice(range.start, range.end).matchAll(TAG)) {
    const from = range.start + index;
    // A cell may have more lines than a call may have arguments.
    if (open) for (const range of contentIn(text, behind, from)) open.ranges.push(range);
    behind = from + tag.length;
    const kind = name.toLowerCase();
    if (kind === 'table') {
      closeRow();
      depth += slash === '' ? 1 : -1;
      if (depth <= 0) break;
    } else if (kind === 'tr') closeRow();
    else if (kind === 'td' || kind === 'th') {
      closeCell();
      if (slash === '') open = { line: lineAt(lines, behind).index, place: behind, ranges: [] };
    }
  }
  closeRow();
  return { rows, end: depth > 0 ? range.end : behind };
}

/** The stretches of each line between two offsets. */
function contentIn(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(CONTENT)].map(({ index, 0: content }) =>
    span(from + index, from + index + content.length),
  );
}
