import { chineseNumeral } from '../../text/chinese-numeral.ts';
import { type CalendarDate, daysIn } from './calendar.ts';

/** A number in a date, with its place in the text that it was read from. */
export interface Part {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** A date as written: `2021年1月26日`, `1月26日`, `2021年1月`, `二〇二一年一月二十六日`, `2021-01-26`. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year: Part | null;
  readonly month: Part;
  readonly day: Part | null;
  /** Whether marks, and not the words 年月日, divide it. Such digits may be another number. */
  readonly marked: boolean;
}

const GAP = ' {0,3}';
const WORDED = new RegExp(
  `(?<![\\d.])(?:(?<year>\\d{4})${GAP}年${GAP})?(?<month>\\d{1,2})${GAP}月(?:${GAP}(?<day>\\d{1,2})${GAP}日)?`,
  'dg',
);
const CHINESE = new RegExp(
  `(?<year>[〇零○一二三四五六七八九]{4})${GAP}年${GAP}(?<month>[一二三四五六七八九十]{1,3})${GAP}月` +
    `(?:${GAP}(?<day>[一二三四五六七八九十]{1,3})${GAP}日)?`,
  'dg',
);
const MARKED = /(?<![\w./-])(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\w/-]|\.\d)/dg;

/** Few paragraphs hold one. */
const MAY_BE = /月|\d[-./]\d/;

/** The dates in `plain` (comparison form), in order; those that no calendar has among them. */
export function datesIn(plain: string): WrittenDate[] {
  if (!MAY_BE.test(plain)) return [];
  return [WORDED, CHINESE, MARKED]
    .flatMap((pattern) => Array.from(plain.matchAll(pattern), (match) => dateOf(match, pattern === MARKED)))
    .filter((date) => date !== null)
    .sort((a, b) => a.start - b.start);
}

/** Whether there is such a day, or such a month where no day is written. */
export function isPossible({ year, month, day }: WrittenDate): boolean {
  const days = daysIn(month.value, year?.value ?? null);
  return days > 0 && (day === null || (day.value >= 1 && day.value <= days));
}

/** The day that a date names in full; null where a part is not written or there is no such day. */
export function dayOf(date: WrittenDate): CalendarDate | null {
  const { year, month, day } = date;
  if (year === null || day === null || !isPossible(date)) return null;
  return { year: year.value, month: month.value, day: day.value };
}

function dateOf({ 0: whole, index, indices }: RegExpExecArray, marked: boolean): WrittenDate | null {
  const part = (name: string): Part | null => {
    const [start, end] = indices?.groups?.[name] ?? [];
    if (start === undefined || end === undefined) return null;
    const value = numberOf(whole.slice(start - index, end - index));
    return value === null ? null : { value, start, end };
  };
  const month = part('month');
  return month && { start: index, end: index + whole.length, year: part('year'), month, day: part('day'), marked };
}

function numberOf(written: string): number | null {
  return /^\d/.test(written) ? Number(written) : chineseNumeral(written);
}
