import { columnName } from '../../form/names.ts';
import { rowOf } from '../../form/roles.ts';
import { decimalText } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { writtenFigure } from './figures.ts';
import { makesNoRules } from './rule-makers.ts';

/** Government rules (规章) are made by departments of the State Council, provinces and cities, and by nobody below. */
export const rulesAuthority = reportRule({
  name: 'rules-authority',
  family: 'cross-table',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const { agency, blocks, readBy } = context.report;
    const row = blocks.readings.tables.disclosure?.rows.get(rowOf(readBy, 'disclosure', 'rules')?.id ?? '');
    if (agency === null || !row || !makesNoRules(agency)) return;
    const filled = [...row.figures.values()].flatMap(({ id }) => {
      const known = writtenFigure(context, id);
      return known && known.value.units > 0n ? [known] : [];
    });
    const [first, ...rest] = filled;
    if (!first) return;
    const data = { agency, column: columnName(readBy, first.figure.id), value: decimalText(first.value) };
    const related = rest.map(({ figure }) => relatedTo('place', figure.span, {}));
    yield finding('rules-authority', first.figure.span, data, { related });
  },
});
