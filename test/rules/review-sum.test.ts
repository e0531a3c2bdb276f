import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('review-sum', {
  speaks: {
    'the total of a group is wrong': {
      text: sample(2019, ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1', '1\t0\t0\t1\t⟦3⟧\t0\t1\t0\t0\t1']),
      severity: 'error',
      says: /^应为 2，写作 3（多 1）：“行政复议”的“总计”一格。.*现在：结果维持 1 ＋ 尚未审结 1 ≠ 总计 3。$/,
      fixed: '1\t0\t0\t1\t2\t0\t1',
    },
    'one cell a line': {
      text: render(withFigure(uniform(2021, '0'), 'review', 'litigation-after', 'total', '⟦7⟧'), 'L2'),
      says: /^应为 0，写作 7（多 7）：“行政诉讼（复议后起诉）”的“总计”一格。.*现在：各格 0 ≠ 总计 7。$/,
    },
  },
  silent: {
    'each group adds up': sample(2021),
    'a blank total': sample(2019, ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1', '1\t0\t0\t1\t\t0\t1\t0\t0\t1']),
    'strokes for zero': sample(2019, ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1', '1\t/\t/\t1\t2\t/\t1\t-\t-\t1']),
  },
});
