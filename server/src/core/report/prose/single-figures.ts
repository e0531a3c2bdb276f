import { type Decimal, ZERO, add, decimal, multiply } from '../../text/decimal.ts';
import { type Passage, entriesOf } from './passages.ts';
import { type Reporter, withoutOwn } from './reporter.ts';
import { lastClause, scopeOf } from './scope.ts';
import type { Stated } from './statement.ts';

/** Words that change nothing about what is counted; none of them begins with another, so that there is one way to read them. */
const LEAD =
  '(?:其中|另外?|还|并|且|共计?|合计|总计|总共|全年|全部|本年度?|今年|当年|年内|\\d{4} ?年(?:度|内)?|年度内?|已经?|均|都|及时|依法(?:依规)?|按(?:规定|要求)|实际|[和及有了 ])*';
const TO_COUNT = '的?(?:总?数量?|总量)?(?:共计?|合计|总计|为|是|有|达到?)? ?$';
/** Without a word for the whole, or the year, a number of pieces may be that of one field. */
const WHOLE = /共|合计|总计|全年|本年|今年|\d{4} ?年/;
const PUBLISHED = new RegExp(`^${LEAD}(?:主动)?(?:公开|发布)(?:各类|各项)?(?:政府|政务)信息${TO_COUNT}`);
const ONE_FIELD = /方面|领域|栏目|专栏|平台|网站|公报|通过|利用|依托|微信|微博|渠道|围绕|其中/;

/** The numbers of pieces of information published in all that a passage names. */
export function publishedIn(passage: Passage, reporter: Reporter): Stated[] {
  return entriesOf(passage).flatMap(({ count, label, start, behind }) => {
    if (count.unit !== '条' || behind !== '' || !count.exact) return [];
    const own = withoutOwn(label, reporter);
    const head = passage.before + passage.text.slice(0, start);
    if (!PUBLISHED.test(own) || !WHOLE.test(head + own) || ONE_FIELD.test(head)) return [];
    const scope = scopeOf(head + label, lastClause(head) + label, reporter);
    const place = { start: count.start, end: count.end, figure: true };
    return scope ? [{ meaning: 'published' as const, value: count.value, ...place, scope }] : [];
  });
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

/** `行政事业性收费金额20.3万元`: what table two counts, by its name. */
const CHARGED =
  /行政事业性收费(?:本年|年度|全年|收费|收取|的)*(?:总?金额|总额|数额)(?:共计?|合计|总计|为|是|[: ])* ?(\d[\d,]*(?:\.\d+)?) ?(万)?元/g;

const TEN_THOUSANDTH: Decimal = { units: 1n, scale: 4 };

/** The amounts charged by the office in the year that a sentence names as table two does, in units of 10,000 yuan. */
export function chargesIn(sentence: string, reporter: Reporter): Stated[] {
  if (!sentence.includes('行政事业性收费')) return [];
  return [...sentence.matchAll(CHARGED)].flatMap((match) => {
    const [whole, digits = '', tenThousand] = match;
    const head = sentence.slice(0, match.index);
    const scope = NO_FEE.test(sentence) ? null : scopeOf(head, lastClause(head), reporter);
    const yuan = scope ? inYuan(digits, tenThousand !== undefined) : null;
    const value = yuan && multiply(yuan, TEN_THOUSANDTH);
    const start = match.index + whole.lastIndexOf(digits);
    // What the table holds can be written in place of it only where it is in the same unit.
    const place = { start, end: start + digits.length, figure: tenThousand !== undefined };
    return scope && value ? [{ meaning: 'fee-amount' as const, value, ...place, scope }] : [];
  });
}

function inYuan(digits: string, tenThousand: boolean): Decimal | null {
  const value = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits) ? decimal(digits.replaceAll(',', '')) : null;
  return value && tenThousand ? add({ ...value, units: value.units * 10_000n }, ZERO) : value;
}
