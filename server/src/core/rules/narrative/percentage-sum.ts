import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { type ShareList, sharesOf } from '../../report/prose/shares.ts';
import { type Decimal, compare, decimalText, sum } from '../../text/decimal.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { allFit, wrongShares } from './shares.ts';

const HUNDRED: Decimal = { units: 100n, scale: 0 };
/** Fewer shares, or shares that add up to less than this, may leave something out. */
const FEWEST = 3;
const ALMOST_ALL: Decimal = { units: 95n, scale: 0 };

/** The shares that a sentence divides something into add up to 100%. */
export const percentageSum = paragraphRule({
  name: 'percentage-sum',
  family: 'narrative',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  check: wrongSums,
});

function* wrongSums(prose: Prose): Generator<BlockFinding> {
  for (const list of sharesOf(prose)) {
    const total = wrongSum(list);
    const [first] = list.shares;
    const last = list.shares.at(-1);
    if (!total || !first || !last) continue;
    const shares = list.shares.map(({ value }) => `${decimalText(value)}%`);
    const span = spanIn(prose, first.start, last.end + 1);
    yield finding('percentage-sum', span, { shares, sum: decimalText(total) });
  }
}

/** What the shares add up to, where that cannot be 100; null where it may be. */
function wrongSum(list: ShareList): Decimal | null {
  const { shares, mixed } = list;
  // Shares that are all right, and come to more, are those of things that have something in common.
  if (mixed || shares.length < 2 || wrongShares(list, []).length > 0 || allFit(list)) return null;
  const sums = shares.map((_, index) => sum(shares.slice(0, index + 1).map(({ value }) => value)));
  const slack = sum(shares.map(({ digits }) => ({ units: 1n, scale: digits === 0 ? 0 : 1 })));
  const low = sum([HUNDRED, { ...slack, units: -slack.units }]);
  const high = sum([HUNDRED, slack]);
  const total = sums.at(-1);
  // One way to divide that is complete, and then another one: the first adds up.
  if (!total || sums.some((each) => compare(each, low) >= 0 && compare(each, high) <= 0)) return null;
  if (compare(total, HUNDRED) > 0) return total;
  return shares.length >= FEWEST && compare(total, ALMOST_ALL) >= 0 ? total : null;
}
