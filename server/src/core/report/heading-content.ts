import { shownIn } from '../syntax/content.ts';
import type { CellLine, LineContent } from '../syntax/syntax.ts';
import { noted } from '../text/notes.ts';
import { type Span, span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';

/** What Markdown and text browsers put around a heading: `## …`, `**…**`, `***** … *****`. */
const MARKS = /^(?:#{1,6} +|\*{1,6} *|__)(?=\S)/;
const CLOSING = '*#_ ';

/** What a line says where it may be a heading, as offsets into the line: see `headingContent`. */
export const headingIn = noted((content: LineContent): Span => {
  const { plain } = content;
  const { start, end } = shownIn(content);
  const opening = MARKS.exec(plain.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  if (opening === 0) return span(start, end);
  let close = end;
  while (close > start + opening && CLOSING.includes(plain[close - 1]!)) close--;
  return trimmed(plain, span(start + opening, close));
});

/**
 * What a line says where it may be a heading or a title, without the marks of Markdown around it. Empty where the line
 * shows nothing.
 */
export function headingContent({ start, content }: CellLine): Span {
  const heading = headingIn(content);
  return span(start + heading.start, start + heading.end);
}
