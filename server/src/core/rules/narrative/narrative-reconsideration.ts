import type { Meaning } from '../../report/prose/statement.ts';
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
    const isMeant = (meaning: Meaning): boolean => /^(?:reconsideration|dispute)\//.test(meaning);
    for (const { statement, data, options } of disagreements(context, isMeant)) {
      const name = nameOf(readBy, statement.meaning);
      yield finding('narrative-reconsideration', statement.span, { ...data, name }, options);
    }
  },
});
