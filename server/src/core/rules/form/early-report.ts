import { FORMS } from '../../form/forms.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { titleSpan } from '../structure/sections.ts';
import { isEarly } from './early.ts';

/** A report of a year before the first form was free in its layout; that it was not held against the form is said. */
export const earlyReport = reportRule({
  name: 'early-report',
  family: 'form',
  priority: 'P1',
  severity: 'information',
  fixable: false,
  anyYear: true,
  *check({ report }) {
    const { title, year } = report;
    if (!title || year === null || !isEarly(report)) return;
    yield finding('early-report', titleSpan(title), { year, from: FORMS[0]?.firstYear ?? '' });
  },
});
