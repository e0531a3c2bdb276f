import type { Line } from '../text/line-table.ts';
import { type Span, span } from '../text/span.ts';
import type { CellLine, Cut } from './syntax.ts';

const DIVIDERS: Readonly<Record<Exclude<Cut, 'none'>, string>> = { tab: '\t', pipe: '|' };

/** A single pipe inside a sentence divides nothing; at the end of a line one is enough. */
const FEWEST_PIPES = 2;

/**
 * Cuts a line into cells: at tabs where it has any, else at pipes where it has two or ends with one, else not at all.
 * The cells and what lies between them cover the line's content without gap or overlap.
 */
export function cut(text: string, line: Line): CellLine {
  const content = text.slice(line.start, line.end);
  const kind = cutOf(content);
  const cells = kind === 'none' ? [span(line.start, line.end)] : between(content, DIVIDERS[kind], line.start);
  return { ...line, cut: kind, cells };
}

function cutOf(content: string): Cut {
  if (content.includes('\t')) return 'tab';
  if (content.trimEnd().endsWith('|')) return 'pipe';
  let at = -1;
  for (let pipes = 0; pipes < FEWEST_PIPES; pipes++) {
    at = content.indexOf('|', at + 1);
    if (at < 0) return 'none';
  }
  return 'pipe';
}

function between(content: string, divider: string, offset: number): Span[] {
  const cells: Span[] = [];
  let start = 0;
  for (let at = content.indexOf(divider); at >= 0; at = content.indexOf(divider, start)) {
    cells.push(span(offset + start, offset + at));
    start = at + 1;
  }
  cells.push(span(offset + start, offset + content.length));
  return cells;
}
