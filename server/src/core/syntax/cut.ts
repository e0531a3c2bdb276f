import { type BlockSpan, span } from '../text/span.ts';
import type { Cut, LineContent } from './syntax.ts';

const DIVIDERS: Readonly<Record<Exclude<Cut, 'none'>, string>> = { tab: '\t', pipe: '|' };

/** A single pipe inside a sentence divides nothing; at the end of a line one is enough. */
const FEWEST_PIPES = 2;

/**
 * Cuts a line into cells: at tabs where it has any, else at pipes where it has two or ends with one, else not at all.
 * The cells and what lies between them cover the line's content without gap or overlap.
 * @param text the line without its end
 * @param plain the same in comparison form
 */
export function cut(text: string, plain: string): LineContent {
  const kind = cutOf(text);
  const cells = kind === 'none' ? [span(0, text.length)] : between(text, DIVIDERS[kind]);
  return { text, plain, cut: kind, cells, oddEnd: null, notes: [] };
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

function between(content: string, divider: string): BlockSpan[] {
  const cells: BlockSpan[] = [];
  let start = 0;
  for (let at = content.indexOf(divider); at >= 0; at = content.indexOf(divider, start)) {
    cells.push(span(start, at));
    start = at + 1;
  }
  cells.push(span(start, content.length));
  return cells;
}
