import { type Span, span } from './span.ts';

const END = /[。！？；]/;
/** A longer sentence is cut to what stands around the place, so much on either side (UTF-16 units). */
const LONGEST_SENTENCE = 120;

/** The sentence of `line` that holds `place`, or what of it stands nearest; both are spans of `text`. */
export function sentenceAround(text: string, line: Span, place: Span): Span {
  const [from, to] = [
    Math.max(line.start, place.start - LONGEST_SENTENCE),
    Math.min(line.end, place.end + LONGEST_SENTENCE),
  ];
  let start = place.start;
  while (start > from && !END.test(text.charAt(start - 1))) start--;
  let end = Math.max(place.end, place.start);
  while (end < to && !END.test(text.charAt(end - 1))) end++;
  return span(isSplit(text, start) ? start + 1 : start, isSplit(text, end) ? end - 1 : end);
}

/** Whether `offset` stands between the two halves of one character. */
function isSplit(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}
