import type { CellLine, LineContent, Syntax } from '../syntax/syntax.ts';
import { HAN } from '../text/characters.ts';
import { chineseNumeral } from '../text/chinese-numeral.ts';
import { keptFor, noted } from '../text/notes.ts';
import { type BlockSpan, type Span, moved, span } from '../text/span.ts';
import { headingsOn } from './crowded-lines.ts';
import { headingIn } from './heading-content.ts';
import type { Title } from './report.ts';

/** How many lines that show something may stand before the end of the title. */
const REACH = 20;
/** A title runs over at most this many lines. */
const MOST_LINES = 3;
const LONGEST = 80;

const ENDING = /(?:年度报告|年报|工作报告|情况的?报告|公开的?报告|年度的?工作总结)(?:\((?:公开|正式)?[稿版]?\))?$/;
/** What the report is about; not the disclosure that others owe. */
const SUBJECT =
  /政府信息公开|(?<!环境|企业|预算|决算|财务|质量|安全|党务|村务|校务|院务|厂务|产品|项目)信息公开|政务公开/;
/** What stands in front of the title in the box of a web page, and what may follow it there. */
const LABEL =
  /^[[【]?(?:标 {0,4}题|题 {0,4}名|(?:信息|文件|公文|公开|文章)? ?名 {0,4}称|信息标题)[\]】 ]{0,3}[:| ] {0,4}(?=\S)/;
const NEXT_LABEL =
  /(?<=报告|年报)[ |]+(?:索 *引|发 *[布文]|文 *号|公 *开|生 *成|成 *文|主 *题|信 *息|有 *效|分 *类|日 *期|时 *间|来 *源).*$/;
/** The title at the beginning of a line that holds all of the report. */
const AT_START = /^\S{4,80}?(?:年度报告|年报|工作报告)(?=\s|$)/;
const CLOSING_BARS = /[ |]{1,20}$/;
const YEAR = /(?:([12]\d{3})|([二一][〇零○一二三四五六七八九]{3}))年?度?/;
/** Words of a sentence or a path, not of a title. */
const PROSE = /[。;>»›→]|根据|按照|现将|关于做好|通知|编制|当前位置/;
/** How the name of an agency ends. */
const AGENCY = new RegExp(
  `^[${HAN}()]{2,38}(?:局|委|委员会|办|办公室|厅|部|署|院|会|处|中心|政府|镇|乡|街道|街道办|办事处|管委会|公司|大学|学校|医院|馆|站|所|队|社|银行|集团)$`,
);

/** A year of schools, which is that of another report. */
const SCHOOL_YEAR = '学年';

/** A title by the lines that it stands on, counted among those that show something. */
interface Found {
  readonly from: number;
  readonly count: number;
  readonly words: string;
  readonly agency: string | null;
  readonly year: number | null;
  /** The other lines that are a title as well, counted in the same way: one that stands twice. */
  readonly others: readonly number[];
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
  const part = ({ start, content }: CellLine): Span => moved(titledIn(content), start);
  return {
    parts: lines.slice(from, from + count).map(part),
    others: found.others.flatMap((at) => (lines[at] ? [part(lines[at])] : [])),
    ...{ words, agency, year, isOfSchoolYear: words.includes(SCHOOL_YEAR) },
  };
}

/** The title among these lines, which is not looked for again where they are the same. */
function titleIn(lines: readonly CellLine[]): Found | null {
  const [first] = lines;
  if (!first) return null;
  const contents = lines.map(({ content }) => content);
  return lastTitle(first.content, contents, () => {
    const shown = contents.map(wordsOf);
    const labelled = new Set(contents.flatMap((content, at) => (isLabelled(content) ? [at] : [])));
    const best = bestTitle(shown, labelled);
    if (!best) return null;
    const isOwn = (at: number): boolean => best.from <= at && at < best.from + best.count;
    const others = shown.flatMap((_, at) => (!isOwn(at) && isAgain(best, titleFrom(shown, at, 1)) ? [at] : []));
    return { ...best, others };
  });
}

/** Whether a line is the title once more: in the same words, or of the same year. A notice has its title in marks. */
function isAgain({ words, year }: Found, other: Found | null): boolean {
  if (!other || other.words.includes('《')) return false;
  return other.words === words || (other.year !== null && other.year === year);
}

const lastTitle = keptFor<Found | null>();

/** A line of its own is the title rather than one in the box of a web page. */
function bestTitle(shown: readonly string[], labelled: ReadonlySet<number>): Found | null {
  const titles: Found[] = [];
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let from = 0; from + count <= shown.length; from++) {
      const title = titleFrom(shown, from, count);
      if (title) titles.push(title.agency === null ? withAgencyAbove(title, shown[from - 1]) : title);
    }
  }
  const own = titles.filter(({ from, count }) => !labelled.has(from) && !labelled.has(from + count - 1));
  const isFull = ({ agency, year }: Found): boolean => agency !== null && year !== null;
  const isDated = ({ year }: Found): boolean => year !== null;
  return own.find(isFull) ?? titles.find(isFull) ?? own.find(isDated) ?? titles.find(isDated) ?? titles[0] ?? null;
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

/** What a line says where it may be a title: without what a web page writes in front of it. */
const titledIn = noted((content: LineContent): BlockSpan => {
  const { start, end } = headingIn(content);
  const shown = content.plain.slice(start, end);
  if (headingsOn(content) > 0) return span(start, start + (AT_START.exec(shown)?.[0].length ?? 0));
  const label = LABEL.exec(shown)?.[0].length ?? 0;
  if (label === 0) return span(start, end);
  const rest = shown.slice(label);
  return span(start + label, start + label + rest.replace(NEXT_LABEL, '').replace(CLOSING_BARS, '').length);
});

const isLabelled = (content: LineContent): boolean => titledIn(content).start > headingIn(content).start;

const wordsOf = noted((content: LineContent): string => {
  const { start, end } = titledIn(content);
  return end - start > LONGEST ? '。' : content.plain.slice(start, end).replace(/\s+/g, '');
});

function titleFrom(shown: readonly string[], from: number, count: number): Found | null {
  const words = shown.slice(from, from + count).join('');
  if (words.length > LONGEST || PROSE.test(words) || !ENDING.test(words) || !SUBJECT.test(words)) return null;
  const match = YEAR.exec(words);
  const year = match ? (match[1] ? Number(match[1]) : chineseNumeral(match[2] ?? '')) : null;
  const rest = words.replace(YEAR, '');
  const agency = rest.slice(0, rest.search(SUBJECT)).replace(/^关于|(?:关于|的)$/g, '');
  if (year === null && agency === '') return null;
  return { from, count, words, agency: agency === '' ? null : agency, year, others: [] };
}

/** A title without an agency may have it on the line above. */
function withAgencyAbove(title: Found, above: string | undefined): Found {
  if (above === undefined || !AGENCY.test(above)) return title;
  const { from, count, words } = title;
  return { ...title, from: from - 1, count: count + 1, words: above + words, agency: above };
}
