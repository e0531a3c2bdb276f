import { type CalendarDate, compareDates, dateText } from '../../report/dates/calendar.ts';
import { dayOf } from '../../report/dates/dates.ts';
import { type OwnDate, ownDates } from '../../report/dates/own-dates.ts';
import { finding, relatedTo } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { undisputedYear } from './years.ts';

/**
 * The days with which a report is signed are one and the same, and it is not published before. A day that another
 * rule finds wrong in itself is left to that rule.
 */
export const dateConflict = reportRule({
  name: 'date-conflict',
  family: 'dates',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  *check({ report }) {
    const year = undisputedYear(report);
    const own = ownDates(report);
    const days = own.map((each) => ({ ...each, day: dayOf(each.date) }));
    if (year === null || !days.every(isLaterThan(year))) return;
    const signed = days.filter(({ kind }) => kind === 'signed');
    const [first] = signed;
    if (!first) return;
    for (const { day, span } of signed.slice(1)) {
      if (compareDates(day, first.day) === 0) continue;
      const data = { date: dateText(day), other: dateText(first.day) };
      yield finding('date-conflict', span, data, { related: [relatedTo('place', first.span, {})] });
      return;
    }
    const published = days.find(({ kind, day }) => kind === 'published' && compareDates(day, first.day) < 0);
    if (!published) return;
    const data = { date: dateText(published.day), other: dateText(first.day) };
    yield finding('date-conflict/published', published.span, data, { related: [relatedTo('place', first.span, {})] });
  },
});

type Dated = OwnDate & { readonly day: CalendarDate };

function isLaterThan(year: number): (each: OwnDate & { readonly day: CalendarDate | null }) => each is Dated {
  return (each): each is Dated => each.day !== null && each.day.year > year;
}
