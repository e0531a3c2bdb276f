import { type Prose, spanIn } from '../../report/paragraphs.ts';
import type { Breakdown } from '../../report/prose/breakdown.ts';
import { breakdownsIn } from '../../report/prose/breakdowns.ts';
import { lastIsSibling } from '../../report/prose/siblings.ts';
import { statedAt } from '../../report/prose/statements.ts';
import type { Report } from '../../report/report.ts';
import { type Decimal, ZERO, absolute, add, compare, decimalText, equal, subtract } from '../../text/decimal.ts';
import { noted } from '../../text/notes.ts';
import { type Finding, finding, relatedTo } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { placed } from '../seen.ts';
import { isSlip } from './slip.ts';
import { targetOf } from './target.ts';

/** Fewer parts are examples, as long as the sentence does not claim that they are all. */
const FEWEST_PARTS = 3;
/** After this many parts that add up to the total, one more of the same sort was left out of it. */
const LONG_LIST = 5;

/**
 * Parts that a sentence lists behind 其中 and the like add up to the total that stands before them. More than the total
 * is always wrong; less, only where the sentence claims to list all, or where a long list falls short by a slip.
 */
export const breakdownSum = reportRule({
  name: 'breakdown-sum',
  family: 'narrative',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { paragraphs } = context.report;
    for (let at = 0; at < paragraphs.length; at++) {
      const { prose, start } = paragraphs[at]!;
      for (const { sum, total, finding } of wrongBreakdowns(prose)) {
        if (!(isReceived(context.report, at, total) && countsCarried(context, sum))) yield placed(finding, start);
      }
    }
  },
});

/** What there is to say of a breakdown, unless its total counts something less than its parts do. */
interface Wrong {
  readonly sum: Decimal;
  /** Where its total stands in the paragraph. */
  readonly total: number;
  readonly finding: Finding;
}

const wrongBreakdowns = noted((prose: Prose): readonly Wrong[] =>
  breakdownsIn(prose.plain).flatMap((breakdown) => {
    const sum = wrongSum(breakdown, prose.plain);
    if (!sum) return [];
    const { start, end } = breakdown.total;
    return [{ sum, total: spanIn(prose, start, end).start, finding: found(prose, breakdown, sum) }];
  }),
);

/** What the parts add up to, where that cannot be the total; null where it may be. */
function wrongSum({ readings, start, parts, rest, complete, open }: Breakdown, plain: string): Decimal | null {
  const totals = new Set(readings.map(decimalText));
  let sum = ZERO;
  let listed = ZERO;
  /** How many parts add up to a total, where that leaves others over: the list may divide the same things twice. */
  let enough = 0;
  for (const [index, { value }] of [...parts, ...rest].entries()) {
    sum = add(sum, value);
    if (enough === 0 && totals.has(decimalText(sum))) enough = index + 1;
    if (index < parts.length) listed = sum;
  }
  const [total] = readings;
  if (enough > 0) {
    const isOneMore = enough === parts.length - 1 && rest.length === 0 && !open;
    const last = parts.at(-1);
    if (!isOneMore || !total || !last) return null;
    const leftOver = subtract(listed, total);
    // However things are divided, no part is more than the whole.
    const isWrong = compare(last.value, total) > 0 || (enough >= LONG_LIST && isSlip(leftOver, total));
    return isWrong && leftOver.units > 0n && lastIsSibling(plain, start, parts) ? listed : null;
  }
  if (readings.every((each) => compare(listed, each) > 0)) return listed;
  if (!total || readings.length > 1 || open) return null;
  const short = subtract(total, listed);
  if (complete ? parts.length > 1 : parts.length >= FEWEST_PARTS && isSlip(short, total)) return listed;
  return null;
}

/** Whether what stands at `total` in a paragraph is the number of requests received. */
function isReceived({ paragraphs, reporter }: Report, at: number, total: number): boolean {
  return statedAt(paragraphs, at, reporter).some(
    ({ meaning, span }) => span.start === total && meaning.startsWith('received'),
  );
}

/** Whether the parts are right with the requests that were carried in from last year. */
function countsCarried(context: Context, sum: Decimal): boolean {
  const targets = (['answered', 'received-with-carried'] as const).map((meaning) => targetOf(context, meaning));
  return targets.some((target) => target !== null && equal(target.value, sum));
}

function found(prose: Prose, { total, start, parts, open }: Breakdown, sum: Decimal): Finding {
  const span = spanIn(prose, start, parts.at(-1)?.tail ?? start);
  const written = spanIn(prose, total.start, total.end);
  const isTorn = written.end - written.start < total.end - total.start;
  return finding(
    'breakdown-sum',
    span,
    {
      parts: parts.map(({ value }) => decimalText(value)),
      sum: decimalText(sum),
      total: decimalText(total.value),
      difference: decimalText(absolute(subtract(total.value, sum))),
    },
    {
      related: [relatedTo('stated-total', written, {})],
      replacement: open || isTorn ? null : decimalText(sum),
    },
  );
}
