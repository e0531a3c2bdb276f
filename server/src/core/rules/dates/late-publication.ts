import { type CalendarDate, compareDates, dateText } from '../../report/dates/calendar.ts';
import { dayOf } from '../../report/dates/dates.ts';
import { type OwnDate, ownDates } from '../../report/dates/own-dates.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { deadlineOf } from './deadline.ts';

/**
 * A department publishes its report by 31 January, a government by 31 March (Article 49, or as settings say). The
 * article does not name townships; they go with the departments, at a lower level.
 */
export const latePublication = reportRule({
  name: 'late-publication',
  family: 'dates',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report, options: { deadlines } }) {
    const due = deadlineOf(report, deadlines);
    if (!due) return;
    const { deadline, kind } = due;
    const own = lastDate(ownDates(report));
    if (!own || compareDates(own.day, deadline) <= 0) return;
    const data = { date: dateText(own.day), deadline: dateText(deadline) };
    const options = kind === 'township' ? { severity: 'information' as const } : {};
    yield finding(own.kind === 'published' ? 'late-publication' : 'late-publication/signed', own.span, data, options);
  },
});

/** The last date of publication, else the last one that the report is signed with. */
function lastDate(dates: readonly OwnDate[]): (OwnDate & { readonly day: CalendarDate }) | undefined {
  const days = dates.flatMap((own) => {
    const day = dayOf(own.date);
    // A report may be printed long after it was put up.
    return day && own.kind !== 'printed' ? [{ ...own, day }] : [];
  });
  const published = days.filter(({ kind }) => kind === 'published');
  return (published.length > 0 ? published : days).sort((a, b) => compareDates(a.day, b.day)).at(-1);
}
