import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { disagreements } from './disagreements.ts';

/** Where the prose says that no request was received, table three counts none. */
export const narrativeNone = reportRule({
  name: 'narrative-none',
  family: 'narrative',
  priority: 'P0',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const found = disagreements(
      context,
      (meaning) => meaning === 'received',
      ({ figure }, { value }) => figure || value.units < 0n,
    );
    for (const { statement, data, options } of found) {
      yield finding('narrative-none', statement.span, { total: data.total }, options);
    }
  },
});
