import type { Syntax } from '../syntax/syntax.ts';
import { HAN } from '../text/characters.ts';
import { chineseNumeral } from '../text/chinese-numeral.ts';
import type { Span } from '../text/span.ts';
import { headingContent } from './heading-content.ts';
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

interface Shown {
  readonly span: Span;
  readonly words: string;
}

/**
 * Finds the title among the first lines of a report: up to three lines that together name the report, with its year
 * and its agency in any order. Lines before it (navigation, residue) are passed over.
 * @param end index of the line at which to stop: the first heading's
 * @param isResidue whether the line of that index is known to be no part of the report
 */
export function findTitle(syntax: Syntax, end: number, isResidue: (line: number) => boolean): Title | null {
  const shown = firstLines(syntax, end, isResidue);
  const titles: Title[] = [];
  for (let count = 1; count <= MOST_LINES; count++) {
    for (let from = 0; from + count <= shown.length; from++) {
      const title = titleFrom(shown.slice(from, from + count));
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

function firstLines(syntax: Syntax, end: number, isResidue: (line: number) => boolean): Shown[] {
  const shown: Shown[] = [];
  for (let index = 0; index < Math.min(end, syntax.lines.length) && shown.length < REACH; index++) {
    const line = syntax.lines[index];
    if (!line) break;
    const span = headingContent(syntax, line);
    if (span.start === span.end || isResidue(index)) continue;
    const words = span.end - span.start > LONGEST ? '。' : syntax.plain.slice(span.start, span.end).replace(/\s+/g, '');
    shown.push({ span, words });
  }
  return shown;
}

function titleFrom(parts: readonly Shown[]): Title | null {
  const words = parts.map((part) => part.words).join('');
  if (words.length > LONGEST || PROSE.test(words) || !ENDING.test(words) || !SUBJECT.test(words)) return null;
  const match = YEAR.exec(words);
  const year = match ? (match[1] ? Number(match[1]) : chineseNumeral(match[2] ?? '')) : null;
  const rest = words.replace(YEAR, '');
  const agency = rest.slice(0, rest.search(SUBJECT)).replace(/^关于|的$/g, '');
  if (year === null && agency === '') return null;
  return { parts: parts.map((part) => part.span), words, agency: agency === '' ? null : agency, year };
}

/** A title without an agency may have it on the line above. */
function withAgencyAbove(title: Title, above: Shown | undefined): Title {
  if (!above || !AGENCY.test(above.words)) return title;
  return { ...title, parts: [above.span, ...title.parts], words: above.words + title.words, agency: above.words };
}
