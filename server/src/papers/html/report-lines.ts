import { plain } from '../../core/text/plain.ts';
import { innermostAround, withinOf } from './ancestors.ts';
import { isMark, isOfPage, isTitle } from './marks.ts';
import type { PageLine } from './page-line.ts';

/** Fewer headings and rows of tables do not tell where a report stands. */
const FEWEST_MARKS = 3;
/** How far before the first heading a title is looked for. */
const TITLE_REACH = 60;
const LONGEST_NAME = 40;

/** What may stand behind the last part: who wrote it and when, notes, an annex. */
const BEHIND =
  /[。;]$|^(?:附件?|注|备注|附表)[::\d一二三]|^\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日$|^[〇零○一二三四五六七八九十]{4}年/;
const NAME = /(?:局|委员会|办公室|厅|部|署|院|会|处|中心|政府|街道|办事处)$/;
const NUMBER_OF_DOCUMENT = /〔\d{4}〕 ?\d{1,4} ?号$/;

/**
 * The lines of the report among those of its page: found by its headings, tables and title, whatever the page is built
 * like. Where they do not tell, all lines but those that are surely the page's.
 */
export function reportLines(lines: readonly PageLine[]): PageLine[] {
  const marks = lines.flatMap((line, at) => (isMark(line) ? [at] : []));
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined || marks.length < FEWEST_MARKS) {
    return lines.filter((line) => !isOfPage(line, true));
  }
  const around = innermostAround([lines[first]!.owner, ...marks.slice(1).map((at) => lines[at]!.owner)]);
  const isWithin = withinOf(around);
  const isInside = (at: number): boolean => at >= 0 && at < lines.length && isWithin(lines[at]!.owner);
  let [from, to] = [first, last + 1];
  while (isInside(from - 1)) from--;
  while (isInside(to)) to++;
  const title = titleBefore(lines, first);
  const start = title ?? from;
  const heads = title === null ? [] : lines.slice(from, title).filter(isHead);
  const end = endBehind(lines, to);
  return [
    ...heads,
    ...lines.slice(start, end).filter((line, at) => {
      const isEdge = start + at < first || start + at > last;
      return !isOfPage(line, isEdge);
    }),
  ];
}

/** The index of the line at which the title begins; null where there is none. */
function titleBefore(lines: readonly PageLine[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - TITLE_REACH); at--) {
    if (!isTitle(lines[at]!)) continue;
    const above = lines[at - 1];
    return above !== undefined && isName(above) && !lines[at]!.text.includes(above.text) ? at - 1 : at;
  }
  return null;
}

/** Whether a line is the name of an office, which may be the first line of a title. */
function isName({ text, linked }: PageLine): boolean {
  return linked === 0 && text.length <= LONGEST_NAME && NAME.test(plain(text).trim());
}

/** Whether a line before the title is the head of an official paper. */
function isHead({ text, row }: PageLine): boolean {
  return !row && NUMBER_OF_DOCUMENT.test(text);
}

/** Behind the element that holds the parts the report may go on with its signature and notes. */
function endBehind(lines: readonly PageLine[], from: number): number {
  let end = from;
  for (let line = lines[end]; line; line = lines[++end]) {
    const shown = plain(line.text).trim();
    const goesOn = BEHIND.test(shown) || (shown.length <= LONGEST_NAME && NAME.test(shown));
    if (line.row !== null || !goesOn || isOfPage(line, true)) break;
  }
  return end;
}
