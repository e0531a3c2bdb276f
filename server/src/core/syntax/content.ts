import type { Span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';
import type { CellLine, Syntax } from './syntax.ts';

/**
 * What a line shows: its only cell that holds anything, else all of it, without blanks and tags at its ends. Empty
 * where the line shows nothing.
 */
export function contentOf({ plain }: Syntax, line: CellLine): Span {
  if (line.cells.length > 1) {
    const shown = line.cells.map((cell) => trimmed(plain, cell)).filter(({ start, end }) => end > start);
    if (shown.length === 1 && shown[0]) return shown[0];
  }
  return trimmed(plain, line);
}
