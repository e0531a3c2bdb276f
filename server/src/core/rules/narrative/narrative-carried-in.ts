import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { disagreements } from './disagreements.ts';

/** The number of requests carried in from the year before is that of table three. */
export const narrativeCarriedIn = reportRule({
  name: 'narrative-carried-in',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    for (const { statement, data, options } of disagreements(context, (meaning) => meaning === 'carried-in')) {
      yield finding('narrative-carried-in', statement.span, data, options);
    }
  },
});
