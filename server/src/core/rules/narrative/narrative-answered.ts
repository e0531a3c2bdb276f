import type { Meaning } from '../../report/prose/statement.ts';
import { type Decimal, ZERO, equal, subtract, sum } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { disagreements } from './disagreements.ts';
import { targetOf } from './target.ts';

/** The number of requests answered that the prose names is the total of results in table three. */
export const narrativeAnswered = reportRule({
  name: 'narrative-answered',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const found = disagreements(
      context,
      (meaning) => meaning === 'answered' || meaning === 'handled',
      ({ meaning, value }, target) => {
        const left = LEFT_OUT.map((each) => targetOf(context, each)?.value ?? ZERO);
        const counts = without(target.value, left);
        if (meaning === 'handled') counts.push(...IN_HAND.flatMap((each) => targetOf(context, each)?.value ?? []));
        return counts.some((count) => equal(count, value));
      },
    );
    for (const { statement, data, options } of found) {
      if (statement.meaning === 'answered') yield finding('narrative-answered', statement.span, data, options);
      else yield finding('narrative-answered/handled', statement.span, data, { ...options, replacement: null });
    }
  },
});

/** What one may leave out of the requests answered: those of the year before, those not processed or closed otherwise. */
const LEFT_OUT: readonly Meaning[] = ['carried-in', 'refused', 'other-result'];

/** What may be meant by requests that were handled, beside those answered. */
const IN_HAND: readonly Meaning[] = ['received', 'received-with-carried'];

/** `total` without any of `parts`, one or several of them. */
function without(total: Decimal, parts: readonly Decimal[]): Decimal[] {
  const choices = parts.reduce<Decimal[]>((sums, part) => [...sums, ...sums.map((each) => sum([each, part]))], [ZERO]);
  return choices.map((choice) => subtract(total, choice));
}
