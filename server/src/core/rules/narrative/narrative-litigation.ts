import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { nameOf } from './cells.ts';
import { disagreements } from './disagreements.ts';

/** The number of lawsuits over disclosure that the prose names, and how they ended, are those of table four. */
export const narrativeLitigation = reportRule({
  name: 'narrative-litigation',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { readBy } = context.report;
    for (const { statement, data, options } of disagreements(context, (meaning) => meaning.startsWith('litigation'))) {
      const name = nameOf(readBy, statement.meaning);
      yield finding('narrative-litigation', statement.span, { ...data, name }, options);
    }
  },
});
