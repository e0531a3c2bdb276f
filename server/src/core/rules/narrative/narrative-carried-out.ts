import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { disagreements } from './disagreements.ts';

/** The number of requests carried over to the next year is that of table three. */
export const narrativeCarriedOut = reportRule({
  name: 'narrative-carried-out',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    for (const { statement, data, options } of disagreements(context, (meaning) => meaning === 'carried-out')) {
      yield finding('narrative-carried-out', statement.span, data, options);
    }
  },
});
