import type { CalendarDate } from '../core/report/dates/calendar.ts';

/** The day that it is where the host runs. */
export function presentDay(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
