import { isBlankCode } from './characters.ts';
import { type Origin, type Span, span } from './span.ts';

/** The part of `range` (offsets into `text`) without blanks at either end; empty at its start where all is blank. */
export function trimmed<From extends Origin>(text: string, range: Span<From>): Span<From> {
  let { start, end } = range;
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return start === end ? span(range.start, range.start) : span(start, end);
}
