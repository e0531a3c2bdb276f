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
      (meaning) => meaning === 'answered',
      ({ value }, target) => {
        const left = LEFT_OUT.map((meaning) => targetOf(context, meaning)?.value ?? ZERO);
        return without(target.value, left).some((count) => equal(count, value));
      },
    );
    for (const { statement, data, options } of found) {
      yield finding('narrative-answered', statement.span, data, options);
    }
  },
});

/** What one may leave out of the requests answered: those of the year before, those not processed or closed otherwise. */
const LEFT_OUT: readonly Meaning[] = ['carried-in', 'refused', 'other-result'];

/** `total` without any of `parts`, one or several of them. */
function without(total: Decimal, parts: readonly Decimal[]): Decimal[] {
  const choices = parts.reduce<Decimal[]>((sums, part) => [...sums, ...sums.map((each) => sum([each, part]))], [ZERO]);
  return choices.map((choice) => subtract(total, choice));
}
