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
      says: '「的的」多了一个字，应写作「的」',
      fixed: '全面的政府',
    },
    'at the end of a paragraph': { text: says('及时公开政府⟦信息息⟧') },
    'beside other words': { text: says('主动⟦公公开⟧的⟦情况况⟧，落实公开⟦条例例⟧。'), fixed: '主动公开的' },
  },
  silent: {
    'the faultless sample': sample(2021),
    'the right words': says('全面的政府信息，完善了制度，属于过程性信息。'),
    'two words that meet': says(
      '为了了解公开目的的内容，除了了如指掌的，公开开展情况，政府信息息息相关，过程性性质，通信信息、诚信信息、失信信息。',
    ),
    'words that begin alike': says('部门门户网站、公开开放日、答复复议机关、平台台账、问题题目、规范范围、及时时限。'),
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
