import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('markdown-residue', {
  speaks: {
    'behind a table between tabs': {
      text: sample(2019, ['\n五、存在的', '⟦---\t---\t---⟧\n五、存在的']),
      severity: 'warning',
      says: '分隔线',
      fixed: '0\n五、存在的',
    },
    'bars in the prose': {
      text: sample(2021, ['（四）平台建设。', '⟦|---|:---:|⟧\n（四）平台建设。']),
      fixed: '自查。',
    },
  },
  silent: {
    'no dashes': sample(2019),
    'under the header of a table drawn with bars': sample(2021, [
      '（四）平台建设。',
      '| 栏目 | 条数 |\n|---|---|\n| 动态 | 12 |\n（四）平台建设。',
    ]),
    'lines that an author draws': sample(2021, ['（四）平台建设。', '----------\n————————\n（四）平台建设。']),
    'a page number': sample(2021, ['（四）平台建设。', '- 3 -\n（四）平台建设。']),
  },
});
