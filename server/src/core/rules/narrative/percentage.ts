import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { type Rate, type Ratio, ratesOf } from '../../report/prose/rates.ts';
import { sharesOf } from '../../report/prose/shares.ts';
import { type Decimal, decimalText } from '../../text/decimal.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { isPercent, rightPercent, wrongShares } from './shares.ts';
import { targetOf } from './target.ts';

/**
 * The share that stands behind a number is its share in the number that the sentence divides; a growth is that against
 * the earlier number in the sentence, a rate that of two numbers in it.
 */
export const percentage = reportRule({
  name: 'percentage',
  family: 'narrative',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  check(context) {
    const { paragraphs } = context.report;
    if (!paragraphs.some(({ prose }) => sharesOf(prose).length > 0 || ratesOf(prose).length > 0)) return [];
    const totals = TOTALS.flatMap((meaning) => targetOf(context, meaning)?.value ?? []);
    return wrong(paragraphs, keyOf(totals));
  },
});

/** What the tables count that may be the whole of shares. */
const TOTALS = ['received', 'received-with-carried', 'answered'] as const;

const wrong = inProseBy(function* (prose, key: string) {
  for (const list of sharesOf(prose)) {
    for (const { share, whole } of wrongShares(list, totalsIn(key))) {
      if (!share.count) continue;
      yield found(prose, share, 'percentage', {
        part: share.count.value,
        whole,
        count: share.count.value,
        base: whole,
      });
    }
  }
  for (const rate of ratesOf(prose)) {
    const [ratio] = rate.ratios;
    if (!ratio || rate.ratios.some(({ part, whole }) => isPercent(rate, part, whole))) continue;
    yield found(prose, rate, `percentage/${rate.sort}`, ratio);
  }
});

function found(
  prose: Prose,
  written: Pick<Rate, 'start' | 'end' | 'digits'>,
  message: 'percentage' | `percentage/${Rate['sort']}`,
  { part, whole, count, base }: Ratio,
): BlockFinding {
  const { start, end, digits } = written;
  const right = rightPercent(digits, part, whole);
  const data = { count: decimalText(count), base: decimalText(base), right, share: prose.plain.slice(start, end) };
  return finding(message, spanIn(prose, start, end), data, { replacement: right });
}

/** Numbers as one key: a paragraph is looked at again only where the tables count otherwise than the last time. */
function keyOf(totals: readonly Decimal[]): string {
  return totals.map(({ units, scale }) => `${units}/${scale}`).join(' ');
}

function totalsIn(key: string): Decimal[] {
  if (key === '') return [];
  return key.split(' ').map((each) => {
    const [units = '', scale] = each.split('/');
    return { units: BigInt(units), scale: Number(scale) };
  });
}
