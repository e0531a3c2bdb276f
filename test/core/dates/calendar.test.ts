import { describe, expect, it, test } from 'vitest';
import { compareDates, dateText, daysIn } from '../../../server/src/core/report/dates/calendar.ts';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};

describe('the calendar', () => {
  it('has the days of a year’s months', () => {
    const of = (year: number | null) => Array.from({ length: 14 }, (_, month) => daysIn(month, year));
    expect(of(2023)).toEqual([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
    expect(of(2024)).toEqual([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
  });

  it.each([
    [1900, 28],
    [2000, 29],
    [null, 29],
  ])('February of %s has %s days', (year, days) => {
    expect(daysIn(2, year)).toBe(days);
  });

  it.each([
    ['2023-12-31', '2024-1-1', -1],
    ['2024-1-31', '2024-2-1', -1],
    ['2024-2-1', '2024-2-2', -1],
    ['2024-2-2', '2024-2-2', 0],
    ['2025-1-1', '2024-12-31', 1],
  ])('%s beside %s', (one, other, sign) => {
    expect(Math.sign(compareDates(day(one), day(other)))).toBe(sign);
  });

  test.each([
    ['2024-1-26', '2024年1月26日', '26 January 2024'],
    ['2023-12-1', '2023年12月1日', '1 December 2023'],
    ['2023-13-1', '2023年13月1日', '1 13 2023'],
  ])('%s in words', (date, text, en) => {
    expect(dateText(day(date))).toEqual({ text, en });
  });
});
