import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { platformsIn } from '../../report/prose/platforms.ts';
import { absolute, compare, decimalText, subtract, sum } from '../../text/decimal.ts';
import { type Finding, finding, relatedTo } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { isSlip } from './slip.ts';

/** Platforms that publish more than the total by one in this many publish the same things, each for itself. */
const OVERLAP = 5n;

/** The numbers of pieces that platforms published add up to the total that stands before them. */
export const platformSum = paragraphRule({
  name: 'platform-sum',
  family: 'narrative',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  check: wrongSums,
});

function* wrongSums(prose: Prose): Generator<Finding> {
  for (const { total, start, parts, open } of platformsIn(prose.plain)) {
    const added = sum(parts.map(({ value }) => value));
    const over = compare(added, total.value);
    const difference = absolute(subtract(added, total.value));
    const speaks =
      over > 0 ? difference.units * OVERLAP <= total.value.units : !open && isSlip(difference, total.value);
    if (over === 0 || !speaks) continue;
    const data = {
      parts: parts.map(({ value }) => decimalText(value)),
      sum: decimalText(added),
      total: decimalText(total.value),
      difference: decimalText(difference),
    };
    const written = spanIn(prose, total.start, total.end);
    const span = spanIn(prose, start, parts.at(-1)?.tail ?? start);
    yield finding('platform-sum', span, data, { related: [relatedTo('stated-total', written, {})] });
  }
}
