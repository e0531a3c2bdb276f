import { findHeadings } from '../report/headings.ts';
import { findTitle } from '../report/title.ts';
import { parse } from '../syntax/parse.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { plain } from '../text/plain.ts';

/** Title, preamble and first heading stand among so many lines and characters, navigation and empty lines included. */
const OPENING_LINES = 60;
const OPENING_LENGTH = 20_000;
/** Without a title, a text is a report only with this many of the six headings. */
const FEWEST_HEADINGS = 3;

/** What a preamble says. */
const PREAMBLE = /政府信息公开条例|统计期限|本年度?报告?由/;
/** The title of an official document about reports, which may hold the template of one. */
const NOTICE = /^(?:.{0,30}关于.{0,60}|.{2,40})(?:通知|通报|意见|方案|函|办法)(?:\(.{0,20}\))?$/;

/** The lines of a text by which its kind is told. */
export function openingOf(text: string): string {
  let end = 0;
  for (let line = 0; line < OPENING_LINES && end < text.length; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.slice(0, OPENING_LENGTH);
    end = next + 1;
  }
  return text.slice(0, Math.min(end, OPENING_LENGTH));
}

/**
 * Whether a text is a report, by its first lines alone: a title, and a heading or words of a preamble; or three of the
 * headings. A notice about reports is none. Cheaper than reading the text, and stricter: it changes nothing unasked.
 */
export function looksLikeReport(text: string): boolean {
  const syntax = parse(openingOf(text));
  const headings = findHeadings(syntax);
  const end = headings[0]?.line ?? syntax.lines.length;
  const title = findTitle(syntax, end, () => false);
  if (isNotice(syntax, title ? title.parts[0]!.start : (syntax.lines[end]?.start ?? syntax.text.length))) return false;
  if (!title) return headings.length >= FEWEST_HEADINGS;
  return headings.length > 0 || PREAMBLE.test(plain(syntax.text));
}

/** Whether the title of a notice stands above the offset `end`. */
function isNotice({ plain: text, lines }: Syntax, end: number): boolean {
  return lines.some((line) => line.start < end && NOTICE.test(text.slice(line.start, line.end).replace(/\s+/g, '')));
}
