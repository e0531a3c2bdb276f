import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('doubled-value', {
  speaks: {
    'the same number on two lines of a cell': {
      text: render(uniform(2019, '0'), 'L2').replace(
        '规章\n\u00a0\n\t\u00a0\n0',
        '规章\n\u00a0\n\t\u00a0\n⟦0⟧\n\u00a0  0',
      ),
      severity: 'warning',
      leads: ['另一处：\u00a0  ⟦0⟧'],
      says: '请只留一个数：“规章”的“本年新制作数量”一格里重复写了同一个数（0、0）。',
      fixed: '规章\n\u00a0\n\t\u00a0\n0\u00a0\n\t\u00a0\n0\u00a0\n',
    },
    'the same number twice on a line': {
      text: sample(2021, ['行政规范性文件\t2\t1\t9', '行政规范性文件\t2\t1\t⟦9 9⟧']),
      leads: [],
      fixed: '行政规范性文件\t2\t1\t9\n',
    },
    'two numbers, and nothing tells which': {
      text: sample(2019, ['规范性文件\t2\t2\t9', '规范性文件\t2\t2\t⟦9 6⟧']),
      says: '请只留一个数：“规范性文件”的“对外公开总数量”一格里写了几个不同的数（9、6），看不出该用哪一个，与它有关的勾稽关系没有核对。',
    },
  },
  silent: {
    'a blank line and one number': render(uniform(2019, '12'), 'L2'),
    'a number and its unit': sample(2019, ['18.5万元', '18.5 万元']),
    'an increase and a decrease': sample(2019, ['行政许可\t12\t-1', '行政许可\t12\t增1 减2']),
    'one number in each cell': sample(2021),
  },
});
