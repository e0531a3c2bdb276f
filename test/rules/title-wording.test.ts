import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TITLE = '云岭市档案局2020年政府信息公开工作年度报告';

testRule('title-wording', {
  speaks: {
    'without 政府': {
      text: sample(2019, [TITLE, '⟦云岭市档案局2020年信息公开工作年度报告⟧']),
      severity: 'information',
      says: `题名宜写作“${TITLE}”，现在缺“政府”。`,
      fixed: TITLE,
    },
    'without 工作': {
      text: sample(2019, [TITLE, '⟦云岭市档案局2020年政府信息公开年度报告⟧']),
      says: '题名宜写作“云岭市档案局2020年政府信息公开工作年度报告”，现在缺“工作”。',
      fixed: TITLE,
    },
    'another matter': {
      text: sample(2019, [TITLE, '⟦云岭市档案局2020年政务公开工作年度报告⟧']),
      says: /^题名宜写作“[^”]*”。$/,
      fixed: TITLE,
    },
    'in other words, without an agency': {
      text: sample(2019, [TITLE, '⟦关于2020年度政府信息公开情况的报告⟧']),
      says: '写明是哪个机关、哪一年的',
    },
    'in other words, with one': {
      text: sample(2019, [TITLE, '⟦云岭市档案局关于2020年度政府信息公开情况的报告⟧']),
      says: `题名宜写作“${TITLE}”`,
      fixed: TITLE,
    },
    'without a year, which the period tells': {
      text: sample(2019, [TITLE, '⟦云岭市档案局政府信息公开工作年度报告⟧']),
      says: `题名宜写作“${TITLE}”`,
      fixed: TITLE,
    },
  },
  silent: {
    'in the box of a web page, and in full below': sample(2019, [TITLE, `信息名称｜${TITLE}\n${TITLE}`]),
    'as the form has it': sample(2021),
    'on two lines': sample(2019, [TITLE, '云岭市档案局2020年政府信息公开工作\n年度报告']),
    'with spaces around the year': sample(2019, [TITLE, '云岭市档案局 2020 年政府信息公开 工作年度报告']),
    'the year behind the matter': sample(2019, [TITLE, '云岭市档案局政府信息公开工作2020年度报告']),
  },
});
