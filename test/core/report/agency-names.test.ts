import { describe, expect, it, test } from 'vitest';
import { agencyNames, agencyParts, levelOf, ownNames, stemsOf } from '../../../server/src/core/report/agency-names.ts';
import { readReport } from '../../../server/src/core/report/read.ts';

describe('the name of an agency', () => {
  test.each([
    ['云岭市科学技术局', '云岭市', '科学技术局'],
    ['青山省云岭市水务局', '青山省 云岭市', '水务局'],
    ['云岭市青云镇人民政府', '云岭市 青云镇', '人民政府'],
    ['云岭自治州民政局', '云岭自治州', '民政局'],
    ['云岭市市场监督管理局', '云岭市', '市场监督管理局'],
    ['云岭市乡村振兴局', '云岭市', '乡村振兴局'],
    ['云岭县', '云岭县', ''],
    ['省水务局', '', '省水务局'],
    ['', '', ''],
  ])('「%s」 taken apart', (agency, places, stem) => {
    expect(agencyParts(agency)).toEqual({ places: places === '' ? [] : places.split(' '), stem });
  });

  test.each([
    ['云岭市', '市'],
    ['云岭自治州', '自治州'],
    ['和平街道', '街道'],
    ['', ''],
  ])('the level of 「%s」', (place, level) => {
    expect(levelOf(place)).toBe(level);
  });

  test.each([
    ['科学技术局', ['科学技术局', '科技局']],
    ['发展和改革委员会', ['发展和改革委员会', '发展和改革委', '发展改革委员会', '发展改革委', '发改委员会', '发改委']],
    ['管理局', ['管理局']],
    ['高新区管理委员会', ['高新区管理委员会']],
    ['局', []],
    ['云局', []],
  ])('in short: 「%s」', (stem, stems) => {
    expect(stemsOf(stem)).toEqual(stems);
  });

  /** `+` a name that begins with its place, `~` one in short words; the digit tells how long its place is. */
  const names = (agency: string) =>
    agencyNames(agency).map(({ name, place, full, short }) => `${name} ${place}${full ? '+' : ''}${short ? '~' : ''}`);

  test.each([
    ['云岭市科学技术局', ['云岭市科学技术局 3+', '市科学技术局 1', '云岭市科技局 3+~', '市科技局 1~']],
    ['云岭市水务局', ['云岭市水务局 3+', '市水务局 1']],
    ['青山省云岭市档案局', ['青山省云岭市档案局 6+', '市档案局 1']],
    ['省水务局', ['省水务局 0+']],
    ['水务局', []],
    ['云岭市局', []],
    ['云岭市', []],
  ])('by which a report may call 「%s」', (agency, found) => {
    expect(names(agency)).toEqual(found);
  });

  it('is that of the title', () => {
    const namesIn = (text: string) => ownNames(readReport(text).reporter).map(({ name }) => name);
    const text = '云岭市水务局2023年政府信息公开工作年度报告\n一、总体情况';
    expect(namesIn(text)).toEqual(['云岭市水务局', '市水务局']);
    expect(namesIn(text.replace('云岭市水务局', ''))).toEqual([]);
  });
});
