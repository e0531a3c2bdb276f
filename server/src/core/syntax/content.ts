import type { Span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import type { CellLine, Syntax } from './syntax.ts';

/**
 * What a line shows: its only cell that holds anything, else all of it, without blanks and tags at its ends. Empty
 * where the line shows nothing.
 */
export function contentOf({ plain }: Syntax, line: CellLine): Span {
  if (line.cells.length > 1) {
    let only: Span | null = null;
    for (const cell of line.cells) {
      const shown = trimmed(plain, cell);
      if (shown.end === shown.start) continue;
      if (only) return trimmed(plain, line);
      only = shown;
    }
    if (only) return only;
  }
  return trimmed(plain, line);
}
