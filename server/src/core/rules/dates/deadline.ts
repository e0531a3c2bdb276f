import { REVISED } from '../../form/regulation.ts';
import type { CalendarDate } from '../../report/dates/calendar.ts';
import type { Report } from '../../report/report.ts';
import type { Deadlines } from '../options.ts';
import { type AgencyKind, agencyKind } from './agency-kind.ts';
import { undisputedYear } from './years.ts';

/** The last day for publishing a report, and the kind of agency for which it is that day. */
export interface Deadline {
  readonly deadline: CalendarDate;
  readonly kind: AgencyKind;
}

/**
 * The deadline of a report (Article 49, or as settings say): for a government 31 March of the year after, for others 31
 * January. Null where the year or the kind of the agency is not certain.
 */
export function deadlineOf(report: Report, deadlines: Deadlines): Deadline | null {
  const { agency } = report;
  const year = undisputedYear(report);
  return agency === null || year === null ? null : deadlineFor(agency, year, deadlines);
}

/** The same for the report of an agency for a year, whether there is one or not. */
export function deadlineFor(agency: string, year: number, deadlines: Deadlines): Deadline | null {
  const kind = agencyKind(agency);
  if (kind === null) return null;
  // Before it was revised, the law had one deadline for all, that of governments now.
  const isEarly = kind !== 'government' && year >= REVISED;
  const { month, day } = isEarly ? deadlines.department : deadlines.government;
  return { deadline: { year: year + 1, month, day }, kind };
}
