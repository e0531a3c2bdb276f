import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const SENTENCE = '（三）政府信息管理。严格执行发布审核制度，做到先审查、后公开。';
const says = (text: string) => sample(2021, [SENTENCE, text]);

testRule('heading-period', {
  speaks: {
    'a heading with its text below': {
      text: says('（三）加强组织领导，完善制度⟦。⟧\n严格执行发布审核制度，做到先审查、后公开。'),
      says: '小标题末尾不用句号',
      fixed: '完善制度\n严格',
    },
    'a heading with numbers below': { text: says('（三）政府信息管理⟦。⟧\n1.先审查。\n2.后公开。') },
  },
  silent: {
    'the faultless sample': sample(2021),
    'no full stop': says('（三）政府信息管理\n严格执行发布审核制度。'),
    'a heading and its text on one line': says(`（三）政府信息管理。严格执行制度。\n做到先审查、后公开。`),
    'items that are sentences': says('（三）严格执行发布审核制度。'),
    'the last line of a section': sample(2021, [
      '下一步，将加强业务培训，完善工作机制，提高公开质量。',
      '（一）加强业务培训。',
    ]),
    'a long line': says(`（三）${'严格执行发布审核制度、'.repeat(5)}做到后公开。\n严格执行制度。`),
  },
});
