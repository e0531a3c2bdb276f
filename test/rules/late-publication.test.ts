import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2023年政府信息公开工作年度报告';
const END = '本年度未收取信息处理费，没有其他需要报告的事项。';
const signed = (signature: string, agency = '云岭市档案局') =>
  sample(2021, [TITLE, `${agency}2023年政府信息公开工作年度报告`], [END, `${END}\n${signature}`]);

testRule('late-publication', {
  speaks: {
    'a department, signed in February': {
      text: signed('云岭市档案局\n⟦2024年2月5日⟧'),
      severity: 'warning',
      says: '落款日期 2024年2月5日 晚于公布期限 2024年1月31日',
    },
    'a date of publication on the page': {
      text: sample(2021, [TITLE, `${TITLE}\n发布时间：⟦2024-03-11⟧ 来源：办公室`]),
      says: '发布日期 2024年3月11日 晚于',
    },
    'the date of publication is later than that of the signature': {
      text: sample(2021, [TITLE, `${TITLE}\n发布日期：⟦2024年2月2日⟧`], [END, `${END}\n2024年1月30日`]),
    },
    'a government, signed in April': {
      text: signed('⟦2024 年 4 月 1 日⟧', '云岭市人民政府'),
      says: '晚于公布期限 2024年3月31日',
    },
    'a commission whose name ends like that of a development zone': {
      text: signed('⟦2024年2月5日⟧', '云岭市国有资产监督管理委员会'),
    },
    'a township goes with the departments': {
      text: signed('⟦二〇二四年二月五日⟧', '云岭市河口镇人民政府'),
      severity: 'information',
    },
  },
  silent: {
    'in time': signed('云岭市档案局\n2024年1月31日'),
    'a government in March': signed('2024年3月31日', '云岭市人民政府'),
    'a development zone': signed('2024年2月5日', '云岭经济开发区管理委员会'),
    'the general office of a government': signed('2024年3月20日', '云岭市人民政府办公室'),
    'no date': sample(2021),
    'a date in the text': sample(2021, ['定期开展自查。', '定期开展自查，并于2024年2月5日通报。']),
    'the date of a change of the page': sample(2021, [TITLE, `${TITLE}\n更新时间：2024-05-11`]),
    'an office that the article does not name': signed('2024年2月5日', '云岭市第一人民医院'),
    'the law before the revision': sample(
      2019,
      ['云岭市档案局2020年政府', '云岭市档案局2017年政府'],
      [END, `${END}\n2018年3月20日`],
    ),
  },
});

describe('late-publication', () => {
  it('goes by the deadlines of the settings', () => {
    const text = signed('2024年1月25日');
    const late = (day: number) =>
      analyze(text, {
        options: { deadlines: { department: { month: 1, day }, government: { month: 3, day: 31 } } },
      }).diagnostics.filter(({ rule }) => rule === 'late-publication').length;
    expect([late(24), late(25)]).toEqual([1, 0]);
  });
});
