import { contentOf } from '../syntax/content.ts';
import type { CellLine, Syntax } from '../syntax/syntax.ts';
import { type Span, span } from '../text/span.ts';
import { trimmed } from '../text/trim.ts';

/** What Markdown and text browsers put around a heading: `## …`, `**…**`, `***** … *****`. */
const MARKS = /^(?:#{1,6} +|\*{1,6} *|__)(?=\S)/;
const OPENING = '#*_';
const CLOSING = '*#_ ';

/**
 * What a line says where it may be a heading or a title, without the marks of Markdown around it. Empty where the line
 * shows nothing.
 */
export function headingContent(syntax: Syntax, line: CellLine): Span {
  const { start, end } = contentOf(syntax, line);
  if (!OPENING.includes(syntax.plain.charAt(start))) return span(start, end);
  const opening = MARKS.exec(syntax.plain.slice(start, Math.min(end, start + 10)))?.[0].length ?? 0;
  if (opening === 0) return span(start, end);
  let close = end;
  while (close > start + opening && CLOSING.includes(syntax.plain[close - 1]!)) close--;
  return trimmed(syntax.plain, span(start + opening, close));
}
