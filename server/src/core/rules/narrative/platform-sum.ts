import { spanIn } from '../../report/paragraphs.ts';
import { PLATFORM_SIGNS, platformsIn } from '../../report/prose/platforms.ts';
import { absolute, compare, decimalText, subtract, sum } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inProse } from '../seen.ts';
import { isSlip } from './slip.ts';

/** Platforms that publish more than the total by one in this many publish the same things, each for itself. */
const OVERLAP = 5n;

/** The numbers of pieces that platforms published add up to the total that stands before them. */
export const platformSum: Rule = {
  name: 'platform-sum',
  family: 'narrative',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  check: ({ report }) => wrongSums(report.paragraphs),
};

const wrongSums = inProse(PLATFORM_SIGNS, function* (prose) {
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
});
