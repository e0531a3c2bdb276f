import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { nameOf } from './cells.ts';
import { disagreements } from './disagreements.ts';

/** The number of reviews over disclosure that the prose names, and how they ended, are those of table four. */
export const narrativeReconsideration = reportRule({
  name: 'narrative-reconsideration',
  family: 'narrative',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { readBy } = context.report;
    for (const { statement, data, options } of disagreements(context, (meaning) =>
      meaning.startsWith('reconsideration/'),
    )) {
      const name = nameOf(readBy, statement.meaning);
      yield finding('narrative-reconsideration', statement.span, { ...data, name }, options);
    }
  },
});
