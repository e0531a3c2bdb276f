import { type Paragraph, spanIn } from '../../report/paragraphs.ts';
import type { Breakdown } from '../../report/prose/breakdown.ts';
import { breakdownsIn } from '../../report/prose/breakdowns.ts';
import { type Decimal, ZERO, absolute, add, compare, decimalText, subtract } from '../../text/decimal.ts';
import { type Finding, finding, relatedTo } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Fewer parts are examples, as long as the sentence does not claim that they are all. */
const FEWEST_PARTS = 3;
/** Parts fall short of the total by a slip where they do by at most one, or one in this many. */
const SLIP = 20n;

/**
 * Parts that a sentence lists behind 其中 and the like add up to the total that stands before them. More than the total
 * is always wrong; less, only where the sentence claims to list all, or where a long list falls short by a slip.
 */
export const breakdownSum: Rule = {
  name: 'breakdown-sum',
  family: 'narrative',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report: { paragraphs } }) {
    for (const paragraph of paragraphs) {
      for (const breakdown of breakdownsIn(paragraph.plain)) {
        const sum = wrongSum(breakdown);
        if (sum) yield found(paragraph, breakdown, sum);
      }
    }
  },
};

/** What the parts add up to, where that cannot be the total; null where it may be. */
function wrongSum({ readings, parts, rest, complete, open }: Breakdown): Decimal | null {
  const totals = new Set(readings.map(decimalText));
  let sum = ZERO;
  let listed = ZERO;
  for (const [index, { value }] of [...parts, ...rest].entries()) {
    sum = add(sum, value);
    if (totals.has(decimalText(sum))) return null;
    if (index < parts.length) listed = sum;
  }
  if (readings.every((total) => compare(listed, total) > 0)) return listed;
  const [total] = readings;
  if (!total || readings.length > 1 || open) return null;
  const short = subtract(total, listed);
  if (complete ? parts.length > 1 : parts.length >= FEWEST_PARTS && isSlip(short, total)) return listed;
  return null;
}

function isSlip({ units }: Decimal, total: Decimal): boolean {
  return units <= 1n || units * SLIP <= total.units;
}

function found(paragraph: Paragraph, { total, start, parts, open }: Breakdown, sum: Decimal): Finding {
  const span = spanIn(paragraph, start, parts.at(-1)?.tail ?? start);
  const written = spanIn(paragraph, total.start, total.end);
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
      replacement: open ? null : decimalText(sum),
    },
  );
}
