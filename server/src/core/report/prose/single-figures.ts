import { type Decimal, ZERO, add, decimal } from '../../text/decimal.ts';
import { LEAD, TO_COUNT } from './course-words.ts';
import { type Passage, entriesOf } from './passages.ts';
import { type Reporter, scopeOf, withoutOwn } from './scope.ts';
import { clausesOf } from './sentences.ts';
import type { Meaning, Stated } from './statement.ts';

const DOCUMENT_UNITS = new Set(['件', '份', '个', '部', '项']);
const ISSUE = '新?(?:制发|制定(?:并?(?:发布|印发|出台|公开))?|出台|印发)';
const DOCUMENTS = '规范性文件';
const NORMATIVE = `(?:行政)?${DOCUMENTS}`;
const ISSUED = new RegExp(`^${LEAD}${ISSUE}了?的?${NORMATIVE}${TO_COUNT}`);
const ISSUED_NUMBER = new RegExp(`^${LEAD}${ISSUE}了?${TO_COUNT}`);
const NORMATIVE_BEHIND = new RegExp(`^${NORMATIVE}$`);
const NONE_ISSUED = new RegExp(`^${LEAD}(?:未|没有|无)(?:新?(?:制发|制定|出台|印发))(?:过)?(?:任何)?${NORMATIVE}$`);

/** Without a word for the whole, or the year, a number of pieces may be that of one field. */
const WHOLE = /共|合计|总计|全年|本年|今年|\d{4} ?年/;
const PUBLISHED = new RegExp(`^${LEAD}(?:主动)?(?:公开|发布)(?:各类|各项)?(?:政府|政务)信息${TO_COUNT}`);
const ONE_FIELD = /方面|领域|栏目|专栏|平台|网站|公报|通过|利用|依托|微信|微博|渠道|围绕|其中/;

/** The numbers of normative documents issued that a passage names, and of pieces of information published in all. */
export function issuesIn(passage: Passage, reporter: Reporter): Stated[] {
  const isNormative = passage.text.includes(DOCUMENTS);
  const figures = entriesOf(passage).flatMap(({ count, label, start, behind }) => {
    if (!isNormative && count.unit !== '条') return [];
    const own = withoutOwn(label, reporter).trimStart();
    const head = passage.before + passage.text.slice(0, start);
    const isIssue =
      DOCUMENT_UNITS.has(count.unit) &&
      (behind === '' ? ISSUED.test(own) : ISSUED_NUMBER.test(own) && NORMATIVE_BEHIND.test(behind));
    const isPublished =
      count.unit === '条' && behind === '' && PUBLISHED.test(own) && WHOLE.test(head + own) && !ONE_FIELD.test(head);
    const meaning: Meaning | null = isIssue ? 'normative' : isPublished ? 'published' : null;
    const scope = meaning && count.exact ? scopeOf(head + label, lastClause(head) + label, reporter) : null;
    return meaning && scope
      ? [{ meaning, value: count.value, start: count.start, end: count.end, figure: true, scope }]
      : [];
  });
  if (!isNormative) return figures;
  const none = clausesOf({ start: 0, text: passage.text }, ',;:').flatMap(({ start, text }) => {
    const said = withoutOwn(text, reporter).trim();
    const scope = NONE_ISSUED.test(said)
      ? scopeOf(passage.before + passage.text.slice(0, start) + text, text, reporter)
      : null;
    const from = start + text.search(/未|没有|无/);
    const place = { start: from, end: start + text.trimEnd().length, figure: false };
    return scope ? [{ meaning: 'normative' as const, value: ZERO, ...place, scope }] : [];
  });
  return [...figures, ...none];
}

const FEE =
  /(?:收取|实收|征收)了?(?:的?政府信息公开)?的?信息处理费用?(?:共计?|合计|总计|金额|总额|为|是|人民币|[: ])* ?(\d[\d,]*(?:\.\d+)?) ?(万)?元(?![\/每])/g;
/** Rates, and fees that were not taken. */
const NO_FEE = /标准|应收|减免|免收|退还|计收|超过|以上|未|不|没有|上限/;

/** The amounts of information-handling fees taken in the year that a sentence names, in yuan. */
export function feesIn(sentence: string, reporter: Reporter): Stated[] {
  return [...sentence.matchAll(FEE)].flatMap((match) => {
    const [whole, digits = '', tenThousand] = match;
    const head = sentence.slice(0, match.index);
    const scope = NO_FEE.test(sentence) ? null : scopeOf(head, lastClause(head), reporter);
    const value = scope ? inYuan(digits, tenThousand !== undefined) : null;
    const start = match.index + whole.lastIndexOf(digits);
    return scope && value
      ? [{ meaning: 'fee' as const, value, start, end: start + digits.length, figure: true, scope }]
      : [];
  });
}

function inYuan(digits: string, tenThousand: boolean): Decimal | null {
  const value = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits) ? decimal(digits.replaceAll(',', '')) : null;
  return value && tenThousand ? add({ ...value, units: value.units * 10_000n }, ZERO) : value;
}

function lastClause(head: string): string {
  return head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(';'), head.lastIndexOf(':')) + 1);
}
