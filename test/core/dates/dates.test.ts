import { describe, expect, it } from 'vitest';
import { datesIn, dayOf, isPossible } from '../../../server/src/core/report/dates/dates.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

/** Each date in `text` by its words, with its day where there is such a day. */
function read(text: string): string[] {
  return datesIn(plain(text)).map((date) => {
    const day = dayOf(date);
    const words = text.slice(date.start, date.end);
    return day ? `${words} = ${day.year}-${day.month}-${day.day}` : `${words}${isPossible(date) ? '' : ' !'}`;
  });
}

describe('dates in a text', () => {
  it.each<[text: string, dates: string[]]>([
    ['于2021年1月26日公布', ['2021年1月26日 = 2021-1-26']],
    ['２０２１ 年 １ 月 ２６ 日', ['２０２１ 年 １ 月 ２６ 日 = 2021-1-26']],
    ['二〇二一年一月二十六日', ['二〇二一年一月二十六日 = 2021-1-26']],
    ['二○二○年十二月三十一日', ['二○二○年十二月三十一日 = 2020-12-31']],
    ['发布时间:2022-01-25 09:25', ['2022-01-25 = 2022-1-25']],
    ['2022/1/5、2022.1.6', ['2022/1/5 = 2022-1-5', '2022.1.6 = 2022-1-6']],
    ['2020年1月1日至12月31日', ['2020年1月1日 = 2020-1-1', '12月31日']],
    ['2020年3月至5月', ['2020年3月', '5月']],
    ['𠮷2月29日', ['2月29日']],
    ['2020年2月29日', ['2020年2月29日 = 2020-2-29']],
    ['2021年2月29日', ['2021年2月29日 !']],
    ['1900年2月29日', ['1900年2月29日 !']],
    ['2000年2月29日', ['2000年2月29日 = 2000-2-29']],
    ['2020年13月', ['2020年13月 !']],
    ['2020年0月1日', ['2020年0月1日 !']],
    ['11月31日', ['11月31日 !']],
    ['共3个月，第31日', []],
    ['1.5月31日', []],
    ['电话0999-2020-1-2', []],
    ['版本2020.1.2.3', []],
    ['2020年，31日', []],
    ['1月0日', ['1月0日 !']],
    ['二〇二三年十二月与2024-01-04、2022年3月', ['二〇二三年十二月', '2024-01-04 = 2024-1-4', '2022年3月']],
    ['二〇二三年 一月 二日', ['二〇二三年 一月 二日 = 2023-1-2']],
  ])('%s', (text, dates) => expect(read(text)).toEqual(dates));
});

it('has its parts at their places, and tells whether marks divide it', () => {
  expect(datesIn('于2024-01-04')).toEqual([
    {
      ...{ start: 1, end: 11, marked: true },
      year: { value: 2024, start: 1, end: 5 },
      month: { value: 1, start: 6, end: 8 },
      day: { value: 4, start: 9, end: 11 },
    },
  ]);
  expect(datesIn('在3月，二〇二四年十月')).toEqual([
    { start: 1, end: 3, marked: false, year: null, month: { value: 3, start: 1, end: 2 }, day: null },
    {
      ...{ start: 4, end: 11, marked: false, day: null },
      year: { value: 2024, start: 4, end: 8 },
      month: { value: 10, start: 9, end: 10 },
    },
  ]);
});
