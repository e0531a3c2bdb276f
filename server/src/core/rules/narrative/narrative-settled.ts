import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { disagreements } from './disagreements.ts';

/** Where the prose says that all requests were finished, or none carried over, table three carries none into the next year. */
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
      (_, { value }) => value.units <= 0n,
    );
    for (const { statement, data, options } of found) {
      yield finding('narrative-settled', statement.span, { total: data.total }, options);
    }
  },
});
