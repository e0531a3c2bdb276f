import { lineAt } from '../text/line-table.ts';
import { noted } from '../text/notes.ts';
import { type BlockSpan, type Span, span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import type { CellLine, LineContent, Syntax } from './syntax.ts';

/** What a line shows, as offsets into the line: see `contentOf`. */
export const shownIn = noted(({ plain, cells }: LineContent): BlockSpan => {
  if (cells.length > 1) {
    const shown = cells.map((cell) => trimmed(plain, cell)).filter(({ start, end }) => end > start);
    if (shown.length === 1 && shown[0]) return shown[0];
  }
  return trimmed(plain, span(0, plain.length));
});

/** Whether a line shows anything at all. */
export const isShown = noted(({ plain }: LineContent): boolean => plain.trim() !== '');

/**
 * What a line shows: its only cell that holds anything, else all of it, without blanks and tags at its ends. Empty
 * where the line shows nothing.
 */
export function contentOf({ start, content }: Pick<CellLine, 'start' | 'content'>): Span {
  const shown = shownIn(content);
  return span(start + shown.start, start + shown.end);
}

/** What stands at `place`, which lies on one line, in comparison form: that of the whole text need not be put together for it. */
export function plainAt({ lines }: Syntax, { start, end }: Span): string {
  const line = lineAt(lines, start);
  return line.content.plain.slice(start - line.start, end - line.start);
}
