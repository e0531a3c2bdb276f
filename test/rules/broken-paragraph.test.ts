import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const LONG = '进一步加强政府信息公开工作的责任感，提升政府信息公开工作的领导水平，切实保证政府信';

testRule('broken-paragraph', {
  speaks: {
    'a page break in a sentence, an empty line between': {
      text: sample(2021, ['（四）平台建设。', `${LONG.slice(0, -1)}⟦信⟧\n\n息公开的力量。\n（四）平台建设。`]),
      severity: 'hint',
      says: '这一段在句子中间断开',
      fixed: `${LONG}息公开的力量。\n（四）`,
    },
    'a stray period at the cut goes too': {
      text: sample(2019, ['下一步，将加强业务培训，', `${LONG}息⟦.⟧\n，将加强业务培训，`]),
      fixed: `${LONG}息，将加强业务培训，`,
    },
    'twice in a paragraph': {
      text: sample(2021, [
        '（四）平台建设。',
        `${LONG.slice(0, -1)}⟦信⟧\n${LONG.slice(0, -1)}⟦信⟧\n息。\n（四）平台建设。`,
      ]),
      fixed: `${LONG}${LONG}\n息。`,
    },
    'a text wrapped line by line is said once': {
      text: sample(2021, [
        '（四）平台建设。',
        `${LONG.slice(0, -1)}⟦信⟧\n${`${LONG}\n`.repeat(6)}息。\n（四）平台建设。`,
      ]),
      says: '有 7 处在句子中间断行',
      fixed: `${LONG.repeat(7)}息。\n`,
    },
  },
  silent: {
    'a long line of a page above the title, and the preamble below': sample(2021, [
      '云岭市档案局2023年政府信息公开工作年度报告\n',
      `${LONG}\n云岭市档案局2023年政府信息公开工作年度报告\n`,
    ]),
    'a title that stands twice': sample(2021, [
      '云岭市档案局2023年政府信息公开工作年度报告\n',
      '云岭市档案局2023年政府信息公开工作年度报告\n云岭市档案局2023政府信息公开工作年度报告\n',
    ]),
    'a web line between': sample(2021, [
      '（四）平台建设。',
      `${LONG}\n下一页\n息公开的力量得到加强。\n（四）平台建设。`,
    ]),
    'paragraphs that end': sample(2019),
    'a short line': sample(2021, ['（四）平台建设。', '加强政府信\n息公开工作。\n（四）平台建设。']),
    'a numbered line goes on in no other': sample(2021, ['（四）平台建设。', `${LONG}\n（四）平台建设。`]),
    'a long heading': sample(2021, ['（四）平台建设。', `（四）${LONG.slice(0, -1)}\n优化栏目设置。`]),
    'a signature': sample(2021, ['提高公开质量。', `${LONG}息公开\n云岭市档案局`]),
    'a date': sample(2021, ['提高公开质量。', `${LONG}息公开\n2024年1月26日`]),
    'contact details': sample(2021, ['提高公开质量。', `${LONG}息公开\n联系地址：云岭市和平路1号。`]),
  },
});
