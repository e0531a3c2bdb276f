import { describe, expect, it } from 'vitest';
import { DOUBLED_WORDS } from '../../server/src/core/rules/names/doubled-words.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('doubled-character', {
  speaks: {
    'words of the list': {
      text: says('全面⟦的的⟧政府⟦信息息⟧，完善⟦了了⟧制度，属于⟦过程性性⟧信息。'),
      severity: 'warning',
      says: '应写作“的”，这里写作“的的”，多了一个字。',
      fixed: '全面的政府',
    },
    'at the end of a paragraph': { text: says('及时公开政府⟦信息息⟧') },
    'at the beginning of a paragraph': { text: says('⟦信息息⟧公开及时。'), fixed: '信息公开及时' },
    'in front of characters that differ': { text: says('文明⟦和和⟧乐。'), fixed: '文明和乐' },
    'beside other words': { text: says('主动⟦公公开⟧的⟦情况况⟧，落实公开⟦条例例⟧。'), fixed: '主动公开的' },
    'a word twice': {
      text: says('发布预算执行⟦情况情况⟧和专项⟦资金资金⟧分配，⟦进行进行⟧了审查。'),
      says: '应写作“情况”，这里写作“情况情况”，重复了。',
      fixed: '预算执行情况和专项',
    },
    'any word twice at the end of a clause': {
      text: says('做好⟦公示公示⟧，推进⟦政务公开政务公开⟧。'),
      fixed: '做好公示，推进',
    },
    'any word twice in front of one from the list': {
      text: says('做好⟦公示公示⟧，发布预算执行⟦情况情况⟧和⟦资金资金⟧，公开信息12⟦条条⟧。'),
    },
    'four times: said once': { text: says('⟦进行进行进行进行⟧，完善制度。') },
    'what the office calls itself': { text: says('我⟦局局⟧严格按照要求公开，本⟦局局⟧共公开5条。'), fixed: '我局严格' },
    'a word of place twice': {
      text: says('⟦在在⟧区司法局设置查阅点，同时⟦在在⟧大厅公示。'),
      fixed: '管理。在区司法局',
    },
    'a unit behind a number twice': { text: says('收到申请5⟦件件⟧，公开信息12⟦条条⟧。'), fixed: '申请5件，' },
  },
  silent: {
    'words that go on from the same word': says(
      '情况情况说明、资金资金管理、单位单位内部、部门部门预算、主动公开公开指南、政务公开公开栏、政务服务服务中心、信息信息化。',
    ),
    'what begins with the name of the office': says(
      '我局局长、我委委员、我区区委、我市市场监管局、我县县委、我镇镇政府、我办办理、本局局属单位、我局局党组。',
    ),
    'words twice in front of a word that begins with “and”': says(
      '做好公示公示和谐社区建设、公示公示及时回应、公示公示与会人员名单。',
    ),
    'words of place that meet': says('存在在编人员，现在在线办理，所在在职人员，潜在在途风险，不在在岗名单。'),
    'said twice on purpose': says('大家讨论讨论，一件一件、一条一条落实，认真学习学习。案案件件有回音，3个个人。'),
    'the faultless sample': sample(2021),
    'the right words': says('全面的政府信息，完善了制度，属于过程性信息。'),
    'two words that meet': says(
      '为了了解公开目的的内容，除了了如指掌的，公开开展情况，政府信息息息相关，过程性性质，通信信息、诚信信息、失信信息。',
    ),
    'words that begin alike': says('部门门户网站、公开开放日、答复复议机关、平台台账、问题题目、规范范围、及时时限。'),
    'words of two doubled characters': says('暖暖和和的窗口，和和乐乐的大厅。'),
    'a word said twice': says('的的确确、方方面面、时时刻刻、和和气气、层层级级负责。'),
    'names that begin alike': says('市市场监管局、县县志办、2020年年度报告、图解解读、进行行政处罚、级级负责。'),
  },
});

describe('the list', () => {
  it('has each word longer than the right one by one of its characters', () => {
    for (const { wrong, right } of DOUBLED_WORDS) {
      const shorter = [...wrong].map((_, at) => wrong.slice(0, at) + wrong.slice(at + 1));
      expect({ wrong, right, fits: shorter.includes(right) }).toEqual({ wrong, right, fits: true });
    }
    expect(new Set(DOUBLED_WORDS.map(({ wrong }) => wrong)).size).toBe(DOUBLED_WORDS.length);
  });
});
