import { type CalendarDate, daysIn } from '../core/report/dates/calendar.ts';
import type { Asked } from '../core/rules/collection-rule.ts';
import { presentDay } from '../host/present-day.ts';
import type { Arguments } from './arguments.ts';
import { usageError } from './usage.ts';

/**
 * For which year missing reports are asked for, and what day it is: as `--year` and `--today` say, else none and the day
 * of the machine.
 * @throws UsageError where one of them is no year or no day
 */
export function askedMembers({ values }: Pick<Arguments, 'values'>): Pick<Asked, 'year' | 'today'> {
  const year = values.get('year')?.at(-1);
  if (year !== undefined && !/^\d{4}$/.test(year)) throw usageError('year-no-number', { value: year });
  const today = values.get('today')?.at(-1);
  return { year: year === undefined ? null : Number(year), today: today === undefined ? presentDay() : dayOf(today) };
}

function dayOf(value: string): CalendarDate {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || day < 1 || day > daysIn(month, year)) {
    throw usageError('today-wrong', { value });
  }
  return { year, month, day };
}
