import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const HEADING = '五、存在的主要问题及改进情况';
const PROBLEMS = '过去一年的工作还存在公开内容不够全面、更新不够及时等问题。\n';
const IMPROVEMENT = '下一步，将加强业务培训，完善工作机制，提高公开质量。\n';

testRule('one-sided-problems', {
  speaks: {
    'problems alone': {
      text: sample(2021, [HEADING, `⟦${HEADING}⟧`], [IMPROVEMENT, '']),
      severity: 'information',
      says: '请补写改进情况：“存在的主要问题及改进情况”只写了问题。',
    },
    'improvement alone': {
      text: sample(2021, [HEADING, `⟦${HEADING}⟧`], [PROBLEMS, '']),
      says: '请补写存在的问题：“存在的主要问题及改进情况”只写了改进。',
    },
  },
  silent: {
    'both sides': sample(2021),
    'both in one sentence': sample(2021, [PROBLEMS, ''], [IMPROVEMENT, '栏目更新滞后，已督促责任科室整改。\n']),
    'words of neither': sample(2021, [PROBLEMS, ''], [IMPROVEMENT, '详见附件。\n']),
    'nothing at all': sample(2021, [PROBLEMS, ''], [IMPROVEMENT, '']),
    'none is said elsewhere': sample(2021, [PROBLEMS, '无。\n'], [IMPROVEMENT, '']),
  },
});
