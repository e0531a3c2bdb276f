import type { CellLine, LineContent, Syntax } from '../syntax/syntax.ts';
import { HAN } from '../text/characters.ts';
import { chineseNumeral } from '../text/chinese-numeral.ts';
import { keptFor, noted } from '../text/notes.ts';
import { headingContent, headingIn } from './heading-content.ts';
import type { Title } from './report.ts';

/** How many lines that show something may stand before the end of the title. */
const REACH = 20;
/** A title runs over at most this many lines. */
const MOST_LINES = 3;
const LONGEST = 80;

const ENDING = /(?:年度报告|年报|工作报告)(?:\((?:公开|正式)?[稿版]?\))?$/;
const SUBJECT = /政府信息公开|信息公开|政务公开/;
const YEAR = /(?:([12]\d{3})|([二一][〇零○一二三四五六七八九]{3}))年?度?/;
/** Words of a sentence or a path, not of a title. */
const PROSE = /[。;>»›→]|根据|按照|现将|关于做好|通知|编制|当前位置/;
/** How the name of an agency ends. */
const AGENCY = new RegExp(
  `^[${HAN}()]{2,38}(?:局|委|委员会|办|办公室|厅|部|署|院|会|处|中心|政府|镇|乡|街道|街道办|办事处|管委会|公司|大学|学校|医院|馆|站|所|队|社|银行|集团)$`,
);

/** A title by the lines that it stands on, counted among those that show something. */
interface Found {
  readonly from: number;
  readonly count: number;
  readonly words: string;
  readonly agency: string | null;
  readonly year: number | null;
}

/**
 * Finds the title among the first lines of a report: up to three lines that together name the report, with its year
 * and its agency in any order. Lines before it (navigation, residue) are passed over.
 * @param end index of the line at which to stop: the first heading's
 * @param isResidue whether the line of that index is known to be no part of the report
 */
export function findTitle(syntax: Syntax, end: number, isResidue: (line: number) => boolean): Title | null {
  const lines = firstLines(syntax, end, isResidue);
  const found = lines[0] && titleIn(lines);
  if (!found) return null;
  const { from, count, words, agency, year } = found;
  return { parts: lines.slice(from, from + count).map(headingContent), words, agency, year };
}

/** The title among these lines, which is not looked for again where they are the same. */
function titleIn(lines: readonly CellLine[]): Found | null {
  const [first] = lines;
  if (!first) return null;
  const contents = lines.map(({ content }) => content);
  return lastTitle(first.content, contents, () => bestTitle(contents.map(wordsOf)));
}

const lastTitle = keptFor<Found | null>();

function bestTitle(shown: readonly string[]): Found | null {
  const titles: Found[] = [];
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let from = 0; from + count <= shown.length; from++) {
      const title = titleFrom(shown, from, count);
      if (title) titles.push(title.agency === null ? withAgencyAbove(title, shown[from - 1]) : title);
    }
  }
  return (
    titles.find(({ agency, year }) => agency !== null && year !== null) ??
    titles.find(({ year }) => year !== null) ??
    titles[0] ??
    null
  );
}

/** The first lines that show something. */
function firstLines(syntax: Syntax, end: number, isResidue: (line: number) => boolean): CellLine[] {
  const shown: CellLine[] = [];
  for (let index = 0; index < Math.min(end, syntax.lines.length) && shown.length < REACH; index++) {
    const line = syntax.lines[index];
    if (!line) break;
    const { start, end } = headingIn(line.content);
    if (start < end && !isResidue(index)) shown.push(line);
  }
  return shown;
}

const wordsOf = noted((content: LineContent): string => {
  const { start, end } = headingIn(content);
  return end - start > LONGEST ? '。' : content.plain.slice(start, end).replace(/\s+/g, '');
});

function titleFrom(shown: readonly string[], from: number, count: number): Found | null {
  const words = shown.slice(from, from + count).join('');
  if (words.length > LONGEST || PROSE.test(words) || !ENDING.test(words) || !SUBJECT.test(words)) return null;
  const match = YEAR.exec(words);
  const year = match ? (match[1] ? Number(match[1]) : chineseNumeral(match[2] ?? '')) : null;
  const rest = words.replace(YEAR, '');
  const agency = rest.slice(0, rest.search(SUBJECT)).replace(/^关于|的$/g, '');
  if (year === null && agency === '') return null;
  return { from, count, words, agency: agency === '' ? null : agency, year };
}

/** A title without an agency may have it on the line above. */
function withAgencyAbove(title: Found, above: string | undefined): Found {
  if (above === undefined || !AGENCY.test(above)) return title;
  const { from, count, words } = title;
  return { ...title, from: from - 1, count: count + 1, words: above + words, agency: above };
}
