import { columnName } from '../../form/names.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { cellsOf } from './cells.ts';
import { disagreements } from './disagreements.ts';

/** The number of normative documents issued in the year that the prose names is that of table two. */
export const narrativeNormative = reportRule({
  name: 'narrative-normative',
  family: 'narrative',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check(context) {
    const { readBy } = context.report;
    for (const { statement, data, options } of disagreements(context, (meaning) => meaning === 'normative')) {
      const name = cellsOf(readBy, 'normative').map((cell) => columnName(readBy, cell));
      yield finding('narrative-normative', statement.span, { ...data, name }, options);
    }
  },
});
