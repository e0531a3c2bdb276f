import type { Statement } from '../../report/prose/statements.ts';
import { equal } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { disagreements } from './disagreements.ts';
import { targetOf } from './target.ts';

/**
 * Where the prose says that all requests were finished, or none carried over, table three carries none into the next
 * year.
 */
export const narrativeSettled = reportRule({
  name: 'narrative-settled',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const found = disagreements(
      context,
      (meaning) => meaning === 'settled',
      (statement, { value }) => value.units <= 0n || isOfAnswered(context, statement),
    );
    for (const { statement, data, options } of found) {
      yield finding('narrative-settled', statement.span, { total: data.total }, options);
    }
  },
});

/** Whether all that were finished are as many as were answered, by the sentence: 办理申请16件，均已办结. */
function isOfAnswered(context: Context, { sentence }: Statement): boolean {
  const answered = targetOf(context, 'answered')?.value;
  return context.report.statements.some(
    ({ meaning, value, sentence: { start } }) =>
      (meaning === 'answered' || meaning === 'handled') &&
      start === sentence.start &&
      answered !== undefined &&
      equal(value, answered),
  );
}
