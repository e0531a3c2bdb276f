import { describe, expect, it, test } from 'vitest';
import type { SectionId } from '../../../server/src/core/form/form.ts';
import { periodsIn } from '../../../server/src/core/report/dates/period.ts';
import { tornPeriodsIn } from '../../../server/src/core/report/dates/torn-period.ts';
import type { Report } from '../../../server/src/core/report/report.ts';
import { plain } from '../../../server/src/core/text/plain.ts';
import { paragraph } from '../../support/paragraph.ts';

const reportOf = (text: string, section: SectionId | null) =>
  ({ paragraphs: [paragraph(text, section)], notes: [] }) as unknown as Report;

/** The periods of a report that says `text`, each in its words, with its years, and whether it has a first and a last date. */
const periods = (text: string, section: SectionId | null = null) =>
  periodsIn(reportOf(text, section)).map(
    ({ start, end, years, from, to }) =>
      `${plain(text).slice(start, end)} ${years.map(({ value }) => value).join('、')}${from && to ? '' : ' 整年'}`,
  );

describe('the period of a report’s figures', () => {
  test.each([
    ['统计期限自2023年1月1日起至2023年12月31日止', ['2023年1月1日起至2023年12月31日 2023、2023']],
    ['统计期限为2023年1月1日至12月31日', ['2023年1月1日至12月31日 2023']],
    ['统计期限：2023年1月1日-2023年12月31日', ['2023年1月1日-2023年12月31日 2023、2023']],
    ['统计期限自2023年1月1日始至当年12月31日止', ['2023年1月1日始至当年12月31日 2023']],
    ['使用数据的起止时间为2023年1月1日至12月31日', ['2023年1月1日至12月31日 2023']],
    ['数据统计期限为2023年度', ['2023 2023 整年']],
    ['统计期限为2023年', ['2023 2023 整年']],
    ['统计期限为2023年。', ['2023 2023 整年']],
    [
      '统计期限自2023年1月1日起，至同年12月31日。统计期限为2022年度',
      ['2023年1月1日起,至同年12月31日 2023', '2022 2022 整年'],
    ],
    ['统计期限2023年1月1日至2023年12月31日', ['2023年1月1日至2023年12月31日 2023、2023']],
    ['2022年12月1日前，统计期限为2023年1月1日至12月31日', ['2023年1月1日至12月31日 2023']],
    [`统计期限为${' '.repeat(23)}2023年1月1日至12月31日`, ['2023年1月1日至12月31日 2023']],
    [`统计期限为${' '.repeat(24)}2023年1月1日至12月31日`, []],
    ['统计期限、统计期限为2023年1月1日至12月31日', ['2023年1月1日至12月31日 2023']],
    ['统计期限为2023年1月', []],
    ['统计期限见附件2023年1月1日至2023年12月31日', []],
    ['统计期限自2023年1月1日，2023年12月31日止', []],
    ['2023年1月1日至2023年12月31日', []],
    ['', []],
  ])('in the preamble: 「%s」', (text, found) => {
    expect(periods(text)).toEqual(found);
  });

  it.each([
    ['overview', '本报告统计期限为2023年度', ['2023 2023 整年']],
    ['other', '本报告统计时限为2023年度', ['2023 2023 整年']],
    ['overview', '统计期限为2023年度', []],
    ['overview', '本报告数据范围为2023年度', []],
    ['requests', '本报告统计期限为2023年度', []],
  ] as const)('in section %s: 「%s」', (section, text, found) => {
    expect(periods(text, section)).toEqual(found);
  });

  it('has its place in the paragraph, and that of each year', () => {
    const [period] = periodsIn(reportOf('统计期限自2023年1月1日起至2024年12月31日止', null));
    expect(period).toMatchObject({ start: 5, end: 27 });
    expect(period!.years).toMatchObject([
      { value: 2023, start: 5, end: 9 },
      { value: 2024, start: 16, end: 20 },
    ]);
  });
});

describe('a period whose dates lost marks', () => {
  const torn = (text: string, section: SectionId | null = null) =>
    tornPeriodsIn(paragraph(text, section).prose).map(
      ({ start, end, between }) => `${text.slice(start, end)} ${between}`,
    );
  test.each([
    ['统计期限自202311日起至20231231日', '202311日起至20231231日 起至'],
    ['统计期限自2023年11日起至2023年12月31日', '2023年11日起至2023年12月31日 起至'],
    ['统计期限自2023年1月1日起至20231231日', '2023年1月1日起至20231231日 起至'],
    ['统计期限202311日至20231231日', '202311日至20231231日 至'],
    ['统计期限自20231月1日起至2023年12月31日', '20231月1日起至2023年12月31日 起至'],
    [`统计期限自${' '.repeat(23)}202311日至20231231日`, '202311日至20231231日 至'],
    ['统计期限自202311日至20231231日，统计期限不变', '202311日至20231231日 至'],
  ])('「%s」', (text, found) => {
    expect(torn(text)).toEqual([found]);
  });

  test.each([
    ['统计期限自2023年1月1日起至2023年12月31日', null],
    ['自202311日起至20231231日', null],
    ['统计期限见下202311日至20231231日', null],
    [`统计期限自${' '.repeat(24)}202311日至20231231日`, null],
    ['202311日至20231231日统计期限', null],
    ['统计期限自202311日起至20231231日', 'overview'],
  ] as const)('is none in 「%s」, section %s', (text, section) => {
    expect(torn(text, section)).toEqual([]);
  });
});
