import { spanIn } from '../../report/paragraphs.ts';
import { sharesOf } from '../../report/prose/shares.ts';
import { type Decimal, decimalText } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inProseBy } from '../seen.ts';
import { rightShare, wrongShares } from './shares.ts';
import { targetOf } from './target.ts';

/** The share that stands behind a number is its share in the number that the sentence divides. */
export const percentage = reportRule({
  name: 'percentage',
  family: 'narrative',
  priority: 'P2',
  severity: 'information',
  fixable: true,
  check(context) {
    const { paragraphs } = context.report;
    if (!paragraphs.some(({ prose }) => sharesOf(prose).length > 0)) return [];
    const totals = TOTALS.flatMap((meaning) => targetOf(context, meaning)?.value ?? []);
    return wrong(paragraphs, keyOf(totals));
  },
});

/** What the tables count that may be the whole of shares. */
const TOTALS = ['received', 'received-with-carried', 'answered'] as const;

const wrong = inProseBy(function* (prose, key: string) {
  for (const list of sharesOf(prose)) {
    for (const { share, whole } of wrongShares(list, totalsIn(key))) {
      const right = rightShare(share, whole);
      const count = share.count ? decimalText(share.count.value) : '';
      const written = prose.plain.slice(share.start, share.end);
      const data = { count, base: decimalText(whole), right, share: written };
      yield finding('percentage', spanIn(prose, share.start, share.end), data, { replacement: right });
    }
  }
});

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
