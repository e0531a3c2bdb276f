import { isBlankUnit } from './characters.ts';
import { type Span, span } from './span.ts';

/** The part of `range` (offsets into `text`) without blanks at either end; empty at its start where all is blank. */
export function trimmed(text: string, range: Span): Span {
  let { start, end } = range;
  while (start < end && isBlankUnit(text[start])) start++;
  while (end > start && isBlankUnit(text[end - 1])) end--;
  return start === end ? span(range.start, range.start) : span(start, end);
}
