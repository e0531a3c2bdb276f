import type { InBoth } from '../../form/form.ts';

/** A day; months and days count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days the month has; February has 29 where the year is not known. Zero for a month that there is not. */
export function daysIn(month: number, year: number | null): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Below zero where `a` is before `b`, above where it is behind, zero for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The date in words: `2024年1月26日`, `26 January 2024`. */
export function dateText({ year, month, day }: CalendarDate): InBoth {
  return { text: `${year}年${month}月${day}日`, en: `${day} ${MONTHS[month - 1] ?? month} ${year}` };
}

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
