import { spanIn } from '../../report/paragraphs.ts';
import { statedAt } from '../../report/prose/statements.ts';
import { type WrongSum, wrongSumsOf } from '../../report/prose/sums.ts';
import type { Report } from '../../report/report.ts';
import { equal } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { placed } from '../seen.ts';
import { sumData } from './sum-data.ts';
import { targetOf } from './target.ts';

/**
 * Parts that a sentence lists behind 其中 and the like, or in brackets, add up to the total before them. More than the
 * total is always wrong; less, only where the sentence claims to list all, or where a list falls short by one.
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
      for (const wrong of wrongSumsOf(prose)) {
        if (wrong.kind !== 'breakdown') continue;
        const { total, measured } = wrong;
        const written = spanIn(prose, total.start, total.end);
        if (isReceived(context.report, at, written.start) && countsCarried(context, wrong)) continue;
        const isTorn = written.end - written.start < total.end - total.start;
        const data = sumData(wrong);
        const found = finding(
          wrong.sum > total.amount ? 'breakdown-sum' : 'breakdown-sum/short',
          spanIn(prose, wrong.start, wrong.end),
          data,
          { related: [relatedTo('stated-total', written, {})], replacement: isTorn || !measured ? null : data.sum },
        );
        yield placed(found, start);
      }
    }
  },
});

/** Whether what stands at `total` in a paragraph is the number of requests received. */
function isReceived({ paragraphs, reporter }: Report, at: number, total: number): boolean {
  return statedAt(paragraphs, at, reporter).some(
    ({ meaning, span }) => span.start === total && meaning.startsWith('received'),
  );
}

/** Whether the parts are right with the requests that were carried in from last year. */
function countsCarried(context: Context, { sum }: WrongSum): boolean {
  const targets = (['answered', 'received-with-carried'] as const).map((meaning) => targetOf(context, meaning));
  return targets.some((target) => target !== null && equal(target.value, { units: sum, scale: 0 }));
}
