import { sample } from '../support/sample.ts';
import { testRule } from '../support/rule-test.ts';

const SENTENCE = '严格执行发布审核制度，做到先审查、后公开。';
const says = (sentence: string) => sample(2021, [SENTENCE, sentence]);

testRule('half-width-bracket', {
  speaks: {
    'all of a file are one finding': {
      text: says('严格执行⟦(⟧发布前)审核，做到(一)先审查。'),
      severity: 'hint',
      says: '4 个半角括号',
      fixed: '严格执行（发布前）审核，做到（一）先审查。',
    },
    'in labels of a table': {
      text: sample(2021, ['（一）予以公开', '⟦(⟧一) 予以公开']),
      fixed: '（一） 予以公开',
    },
    'one of a pair': { text: says('严格执行（2023⟦)⟧审核。'), fixed: '（2023）审核' },
    'pairs in pairs': { text: says('审核⟦(⟧见指南(2023))。'), says: '2 个', fixed: '审核（见指南(2023)）。' },
  },
  silent: {
    'the faultless sample': sample(2021),
    'nothing Chinese inside': says('推进PPP(2023)项目，网址(http://www.example.cn)公开。'),
    'a number with a lone bracket': says('1)先审查，2)后公开。'),
    'a lone bracket': says('先审查)后公开。'),
  },
});
