import { REVISED } from '../../form/regulation.ts';
import { type CalendarDate, compareDates, dateText } from '../../report/dates/calendar.ts';
import { dayOf } from '../../report/dates/dates.ts';
import { type OwnDate, ownDates } from '../../report/dates/own-dates.ts';
import { finding } from '../finding.ts';
import type { MonthDay } from '../options.ts';
import { reportRule } from '../rule.ts';
import { agencyKind } from './agency-kind.ts';
import { undisputedYear } from './years.ts';

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
    const { agency } = report;
    const year = undisputedYear(report);
    const kind = agency === null ? null : agencyKind(agency);
    if (year === null || kind === null) return;
    // Before it was revised, the law had one deadline for all, that of governments now.
    const isEarly = kind !== 'government' && year >= REVISED;
    const deadline = onDay(year + 1, isEarly ? deadlines.department : deadlines.government);
    const own = lastDate(ownDates(report));
    if (!own || compareDates(own.day, deadline) <= 0) return;
    const data = { date: dateText(own.day), deadline: dateText(deadline) };
    const options = kind === 'township' ? { severity: 'information' as const } : {};
    yield finding(own.kind === 'published' ? 'late-publication' : 'late-publication/signed', own.span, data, options);
  },
});

function onDay(year: number, { month, day }: MonthDay): CalendarDate {
  return { year, month, day };
}

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
