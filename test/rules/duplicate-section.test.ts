import { testRule } from '../support/rule-test.ts';
import { fixture, sample } from '../support/sample.ts';

const OTHER = '六、其他需要报告的事项\n本年度未收取信息处理费，没有其他需要报告的事项。\n';
const PROBLEMS = '五、存在的主要问题及改进情况\n';

testRule('duplicate-section', {
  speaks: {
    'a heading stands twice': {
      text: sample(2021, [OTHER, `${OTHER}⟦六、其他需要报告的事项⟧\n无。\n`]),
      severity: 'warning',
      says: '请删去多余的一处：第六部分“其他需要报告的事项”的标题在前面已经有了。',
    },
    'an empty heading before the right one': {
      text: sample(2019, [PROBLEMS, `${PROBLEMS}⟦五、存在的主要问题及改进情况⟧\n`]),
    },
    'the whole text pasted twice is said once': {
      text: fixture('faultless-2021.txt') + fixture('faultless-2021.txt').replace('一、总体情况', '⟦一、总体情况⟧'),
      says: '请删去多余的标题：有 6 处一级标题与前面的重复（“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请情况”等）。请核对是粘贴了两遍，还是混进了目录或导航。',
    },
  },
  silent: {
    'each heading once': sample(2019),
    'a table of contents': sample(2019, [
      '一、总体情况\n',
      '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、总体情况\n',
    ]),
    'entries with page numbers': sample(2019, ['一、总体情况\n', '一、总体情况……………………1\n一、总体情况\n']),
    'a sub-heading of the same words': sample(2019, [
      '（一）主动公开。全年',
      '1.主动公开政府信息情况\n（一）主动公开。全年',
    ]),
  },
});
