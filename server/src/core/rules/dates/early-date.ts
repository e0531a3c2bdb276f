import { dateText } from '../../report/dates/calendar.ts';
import { dayOf } from '../../report/dates/dates.ts';
import { ownDates } from '../../report/dates/own-dates.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { undisputedYear } from './years.ts';

/** A report is made out when its year is over: its own date is none before 1 January of the next. */
export const earlyDate = reportRule({
  name: 'early-date',
  family: 'dates',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const year = undisputedYear(report);
    if (year === null) return;
    for (const { date, span } of ownDates(report)) {
      const day = dayOf(date);
      if (day && day.year <= year) yield finding('early-date', span, { date: dateText(day), year, next: year + 1 });
    }
  },
});
