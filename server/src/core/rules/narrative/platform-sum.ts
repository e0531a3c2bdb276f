import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { wrongSumsOf } from '../../report/prose/sums.ts';
import { type BlockFinding, finding, relatedTo } from '../finding.ts';
import { paragraphRule } from '../rule.ts';
import { sumData } from './sum-data.ts';

/** The numbers of pieces that platforms published add up to the total before them, and other numbers to the one behind. */
export const platformSum = paragraphRule({
  name: 'platform-sum',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  check: wrongSums,
});

function* wrongSums(prose: Prose): Generator<BlockFinding> {
  for (const wrong of wrongSumsOf(prose)) {
    if (wrong.kind === 'breakdown') continue;
    const { total, sum, start, end } = wrong;
    const written = spanIn(prose, total.start, total.end);
    const message = sum > total.amount ? 'platform-sum' : 'platform-sum/short';
    const related = [relatedTo('stated-total', written, {})];
    yield finding(message, spanIn(prose, start, end), sumData(wrong), { related });
  }
}
