import { type Joined, type PlaceInJoined, joinedAt, placeIn } from '../../report/prose/joined.ts';
import { statedAt } from '../../report/prose/statements.ts';
import { type WrongSum, wrongSumsIn, wrongSumsOf } from '../../report/prose/sums.ts';
import type { Report } from '../../report/report.ts';
import { equal } from '../../text/decimal.ts';
import { type Span, moved } from '../../text/span.ts';
import { type Finding, finding, relatedTo } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
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
      const joined = joinedAt(paragraphs, at);
      const starts = joined?.starts.length ?? 1;
      const wrongs = joined ? wrongSumsIn(joined.plain) : wrongSumsOf(paragraphs[at]!.prose);
      for (const wrong of wrongs) {
        if (wrong.kind === 'restated' || (wrong.kind === 'platforms' && !joined)) continue;
        const place = (start: number, end: number): PlaceInJoined =>
          placeIn(joined ?? ALONE, paragraphs.slice(at, at + starts), start, end);
        const found = foundAt(context, wrong, at, place);
        if (found) yield found;
      }
      at += starts - 1;
    }
  },
});

const ALONE: Joined = { plain: '', starts: [0] };

function foundAt(
  context: Context,
  wrong: WrongSum,
  at: number,
  place: (start: number, end: number) => PlaceInJoined,
): Finding | null {
  const { paragraphs } = context.report;
  const { total } = wrong;
  const written = place(total.start, total.end);
  const parts = place(wrong.start, wrong.end);
  if (isReceived(context.report, at + written.index, written.span.start) && countsCarried(context, wrong)) return null;
  const inText = ({ index, span }: PlaceInJoined): Span => moved(span, paragraphs[at + index]!.start);
  const isTorn = written.span.end - written.span.start < total.end - total.start;
  const data = sumData(wrong);
  return finding(wrong.sum > total.amount ? 'breakdown-sum' : 'breakdown-sum/short', inText(parts), data, {
    related: [relatedTo('stated-total', inText(written), {})],
    replacement: isTorn || !wrong.measured ? null : data.sum,
  });
}

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
