import { periodsIn } from '../../report/dates/period.ts';
import type { Report } from '../../report/report.ts';
import { noted } from '../../text/notes.ts';

/** The years that the report says its figures are of: one where it is consistent. */
export const periodYears = noted(
  (report: Report): ReadonlySet<number> =>
    new Set(periodsIn(report).flatMap(({ years }) => years.map(({ value }) => value))),
);

/**
 * The year of the report by its title; null where there is none, or where the statistical period names another: then
 * either may be wrong, which is said of the period, and nothing else is measured by it.
 */
export function undisputedYear(report: Report): number | null {
  const { year } = report;
  return year === null || [...periodYears(report)].some((other) => other !== year) ? null : year;
}
