import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { TYPOS } from '../../server/src/core/rules/names/typos.ts';
import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2019, [SENTENCE, sentence]);

testRule('common-typo', {
  speaks: {
    'words of the list': {
      text: says('全面⟦布署⟧公开工作，⟦做为⟧年度任务，⟦己经⟧完成⟦按装⟧。'),
      severity: 'hint',
      says: '应写作“部署”，这里写作“布署”。',
      fixed: '全面部署公开工作',
    },
    'a phrase': { text: says('⟦一如继往⟧，⟦再接再励⟧。') },
    'side by side, at the beginning and at the end of a paragraph': {
      text: says('先审查、后公开。\n⟦做为⟧年度任务，⟦按排⟧⟦布署⟧⟦己经⟧⟦按装⟧'),
      fixed: '\n作为年度任务',
    },
  },
  silent: {
    'words that hold the wrong ones': sample(2021, [
      '严格执行发布审核制度，做到先审查、后公开。',
      '有关健康信息，重申情况，财政付款，接受里程碑，按排序公示，建立建全国统一大市场。',
    ]),
    'the faultless sample': sample(2019),
    'the right words': says('全面部署公开工作，作为年度任务，已经完成安装，即使遇到困难也不放松。'),
    'longer words that hold one': says('按装机容量公布，自己经过培训，发布署名文章，补充份额。'),
    'words side by side': says('把工作做为民服务，既使用网站又使用公众号，利己于人。'),
    'the other word of a pair': says('有效预防犯罪，一贯切实履职，公园满意度高，以经济建设为中心。'),
  },
});

describe('the list', () => {
  it('names no word twice, and no right word that is wrong itself', () => {
    expect(new Set(TYPOS.map(({ wrong }) => wrong)).size).toBe(TYPOS.length);
    for (const { right } of TYPOS) expect(TYPOS.filter(({ wrong }) => right.includes(wrong))).toEqual([]);
  });
});

describe('the words that an office adds', () => {
  const found = (wrong: Readonly<Record<string, string>>, sentence: string) =>
    analyze(says(sentence), { options: { words: { right: [], wrong } } }).diagnostics.flatMap(
      ({ rule, data, replacement }) => (rule === 'common-typo' ? [[data.text, replacement]] : []),
    );

  it('are found beside those of the list, literally, the longest first', () => {
    expect(found({ 'a.c': 'abc', 政务工开: '政务公开', 工开: '公开' }, '政务工开布署，a.c、axc、工开。')).toEqual([
      ['政务工开', '政务公开'],
      ['布署', '部署'],
      ['a.c', 'abc'],
      ['工开', '公开'],
    ]);
  });

  it('go before those of the list, and an empty word is none', () => {
    expect(found({ 布署: '布置', '': '无', 审查: '审查' }, '布署、审查。')).toEqual([['布署', '布置']]);
  });

  it('are found in full width as well', () =>
    expect(found({ 'AI（人工）': '智能' }, '使用ＡＩ(人工)审查。')).toHaveLength(1));
});
