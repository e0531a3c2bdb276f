import type { Line } from '../text/line-table.ts';
import { type Span, span } from '../text/span.ts';
import type { CellLine, Cut } from './syntax.ts';

const TAB = '\t';
const PIPE = '|';

/**
 * Cuts lines into cells: each at tabs where it has any, else at pipes where it has two or ends with one (a single pipe
 * inside a sentence divides nothing), else not at all. The cells of a line and what lies between them cover its content
 * without gap or overlap.
 * @param lines lines of `text` in order
 */
export function cut(text: string, lines: readonly Line[]): CellLine[] {
  // The next divider at or behind the line at hand: each is looked for once, not once for each line without any.
  let tab = text.indexOf(TAB);
  let pipe = text.indexOf(PIPE);
  return lines.map(({ index, start, end, next }) => {
    if (tab >= 0 && tab < start) tab = text.indexOf(TAB, start);
    if (pipe >= 0 && pipe < start) pipe = text.indexOf(PIPE, start);
    const kind = tab >= 0 && tab < end ? 'tab' : pipe >= 0 && pipe < end ? cutAtPipes(text, pipe, end) : 'none';
    const cells = kind === 'none' ? [span(start, end)] : between(text, kind === 'tab' ? TAB : PIPE, start, end);
    return { index, start, end, next, cut: kind, cells };
  });
}

/** @param first the first pipe of the line, which ends at `end` */
function cutAtPipes(text: string, first: number, end: number): Cut {
  const rest = text.slice(first + 1, end);
  return rest.includes(PIPE) || rest.trim() === '' ? 'pipe' : 'none';
}

function between(text: string, divider: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  const content = text.slice(start, end);
  let from = 0;
  for (let at = content.indexOf(divider); at >= 0; at = content.indexOf(divider, from)) {
    cells.push(span(start + from, start + at));
    from = at + 1;
  }
  cells.push(span(start + from, end));
  return cells;
}
