import { isHan } from '../../text/characters.ts';
import { type BlockSpan, span } from '../../text/span.ts';
import type { Written } from '../../text/written.ts';

/** What crosses stand in front of: an office, a place, or what is counted or dated. */
const NAMED =
  '(?:省|自治区|市(?!场)|县|区(?![块域间别])|州|镇|乡|街道|局(?![部面限])|委(?![托派])|办(?![理法事案结])|厅|人民政府|单位|部门|机关|年|月|日|件|条|份|次)';
const EMPTY = '\\( *\\)|【 *】|〔 *〕';
const RULED = '(?<![A-Za-z\\d_])_{4,}(?![A-Za-z\\d_])';
const INSTRUCTION = '\\(文字描述[^()]{0,80}\\)';
const CROSSED_YEAR = '(?<!\\d)(?:19|20)(?:[×Xx*_]{2}|\\d[×Xx*_])(?= ?年)';
const CROSSES = `(?<![\\d×])×{3,}(?![\\d×])|(?<![\\d×])××(?=${NAMED})|(?<![A-Za-z\\d])(?:X{2,4}|x{2,4})(?=${NAMED})`;

/** What a template says of the type of a title, behind it. */
const TYPE = '\\([^()]{0,16}(?:宋体|黑体|仿宋|楷体|小标宋|号字|字号|加粗)[^()]{0,24}\\)$';
/** A title with such a note is shorter. */
const LONGEST_TITLE = 60;
const NOTE = new RegExp(TYPE, 'g');

const GAP = new RegExp([EMPTY, RULED, INSTRUCTION].join('|'), 'g');
const CROSS = new RegExp([CROSSED_YEAR, CROSSES].join('|'), 'g');
/** Here crosses hide a name, or show what a title is to look like. */
const ON_PURPOSE =
  /案件|案号|一案|公开案|(?<![投申公])诉(?![求讼说])|申请人|当事人|[原被]告|第三人|投诉人|举报人|身份证|账号|车牌|格式|模板|样式|范本|命名|标题|脱敏|隐去|匿名|化名/;
/** A box that is ticked stands beside one that is not. */
const TICKED = /[√✓✔☑□☐■]/;
/** What a cross is judged by stands in its sentence, and so near. */
const REACH = 80;
const CLAUSE_END = /[。;!?]/;
/** A gap is ruled, crossed out or in brackets. */
const MAY_BE = /[_×Xx*(【〔]/;
const RULE_LINE = /^[_ ]*$/;

/** The gaps of a template in a line, in order. */
export function placeholdersIn({ text, plain: shown }: Written): BlockSpan[] {
  if (!MAY_BE.test(shown) || RULE_LINE.test(shown)) return [];
  const gaps = TICKED.test(shown) ? [] : spansOf(shown, GAP).filter((gap) => isWritten(text, shown, gap));
  const notes = shown.length <= LONGEST_TITLE ? spansOf(shown, NOTE) : [];
  const crosses = spansOf(shown, CROSS).filter((cross) => !ON_PURPOSE.test(sentenceOf(shown, cross)));
  return [...gaps, ...notes, ...crosses].sort((a, b) => a.start - b.start);
}

function spansOf(shown: string, pattern: RegExp): BlockSpan[] {
  return Array.from(shown.matchAll(pattern), (match) => span(match.index, match.index + match[0].length));
}

/** Half-width brackets with nothing in them are a sign of a program's, but beside Chinese words. */
function isWritten(text: string, shown: string, gap: BlockSpan): boolean {
  if (text[gap.start] !== '(') return true;
  const before = shown.charAt(gap.start - 1);
  return isHan(before) || (!/\w/.test(before) && isHan(shown[gap.end]));
}

function sentenceOf(shown: string, { start, end }: BlockSpan): string {
  const head =
    shown
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return head + (shown.slice(end, end + REACH).split(CLAUSE_END)[0] ?? '');
}
