import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const TEXT =
  '过去一年的工作还存在公开内容不够全面、更新不够及时等问题。\n下一步，将加强业务培训，完善工作机制，提高公开质量。';
const says = (text: string) => sample(2021, [TEXT, text]);

testRule('only-none', {
  speaks: {
    'none, with a full stop': {
      text: says('⟦无。⟧'),
      right: sample(2021),
      severity: 'warning',
      says: '请补写主要问题和改进情况：“存在的主要问题及改进情况”只写了“无”。',
    },
    'in other words': { text: says('⟦不存在问题。⟧') },
    'with the signature behind': { text: sample(2021, [TEXT, '⟦无⟧\n云岭市档案局\n2024年1月20日']) },
  },
  silent: {
    'problems and improvement': sample(2021),
    'none of one kind': says('无重大问题。下一步，将继续提高公开质量。'),
    'none in part six': sample(2021, ['本年度未收取信息处理费，没有其他需要报告的事项。', '无。']),
    'nothing at all is said elsewhere': says(''),
  },
});
