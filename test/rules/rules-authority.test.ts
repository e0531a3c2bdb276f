import { describe, expect, it } from 'vitest';
import { makesNoRules } from '../../server/src/core/rules/cross-table/rule-makers.ts';
import { testRule } from '../support/rule-test.ts';
import { type Change, sample } from '../support/sample.ts';

const of = (agency: string): Change => ['云岭市档案局2023年', `${agency}2023年`];

testRule('rules-authority', {
  speaks: {
    'a department of a city': {
      text: sample(2021, ['规章\t0\t0\t0', '规章\t⟦2⟧\t0\t8']),
      severity: 'warning',
      leads: ['另一处：规章\t2\t0\t⟦8⟧'],
      says: '应为 0：“规章”的“本年制发件数”写作 2，而云岭市档案局没有制定规章的权限（规章由国务院部门、省和设区的市等的人民政府制定）。请核对是否把规范性文件填在了这里。',
    },
    'a county, in the form of 2019': {
      text: sample(2019, ['云岭市档案局2020年', '清河县人民政府2020年'], ['规章\t0\t0\t0', '规章\t0\t0\t⟦3⟧']),
    },
    'the office of a county': {
      text: sample(2021, of('清河县人民政府办公室'), ['规章\t0\t0\t0', '规章\t⟦1⟧\t0\t0']),
    },
  },
  silent: {
    'none at all': sample(2021),
    'a city, which may have districts': sample(2021, of('云岭市人民政府'), ['规章\t0\t0\t0', '规章\t2\t0\t8']),
    'the office of a city': sample(2021, of('云岭市人民政府办公室'), ['规章\t0\t0\t0', '规章\t2\t0\t8']),
    'an autonomous region': sample(2021, of('青山族自治区人民政府'), ['规章\t0\t0\t0', '规章\t2\t0\t8']),
    'a department of the State Council': sample(2021, of('国家档案局'), ['规章\t0\t0\t0', '规章\t2\t0\t8']),
    'the row is missing': sample(2021, ['规章\t0\t0\t0\n', '']),
    'the table is missing': sample(2021).replace(/^第二十条第（一）项[^]*(?=^三、)/m, ''),
    'the title names no office': sample(2021, of(''), ['规章\t0\t0\t0', '规章\t2\t0\t8']),
    strokes: sample(2021, ['规章\t0\t0\t0', '规章\t/\t/\t/']),
  },
});

describe('government rules', () => {
  it.each([
    ...['清河县人民政府', '清河县政府办', '云岭市东山区人民政府', '东山区人民政府办公室', '白水旗人民政府'],
    ...['柳林镇人民政府', '柳林乡政府', '东山街道办事处', '云岭市东山街道', '云岭经济开发区柳林镇人民政府'],
    ...['云岭市科学技术局', '青山省财政厅', '清河县发展和改革委员会', '市科技局', '云岭市东山区市场监督管理局'],
  ])('are surely not made by %s', (agency) => expect(makesNoRules(agency)).toBe(true));

  it.each([
    ...[
      '青山省人民政府',
      '云岭市人民政府',
      '白镇市人民政府',
      '白水自治州人民政府',
      '云岭市人民政府办公厅',
      '青山族自治区人民政府办公厅',
    ],
    ...['云岭新区管理委员会', '云岭新区人民政府', '白水地区行政公署', '云岭经济开发区管委会', '青山林区人民政府'],
    ...['国家税务总局云岭市税务局', '交通运输部', '海关总署', '国务院国有资产监督管理委员会', '青山生产建设兵团'],
    ...['科技局', '机关', ''],
  ])('may be made by %s, as far as its name tells', (agency) => expect(makesNoRules(agency)).toBe(false));
});
