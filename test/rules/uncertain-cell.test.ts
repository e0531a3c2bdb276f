import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const ROW = '2.重复申请\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0';

testRule('uncertain-cell', {
  speaks: {
    'a figure is gone, and nothing tells which': {
      text: render(uniform(2019, '0'), 'L4').replace(ROW, '⟦2.重复申请⟧\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0'),
      severity: 'information',
      says: '空白的格请填 0：第三部分的表有 1 行的数字少于列数，看不出空的是哪一格（“（五）2.重复申请”），与这些行有关的勾稽关系没有核对。',
    },
    'several rows are said once': {
      text: render(uniform(2019, '0'), 'L4')
        .replace(ROW, '⟦2.重复申请⟧\n\n0')
        .replace('3.要求提供公开出版物\n\n0', '3.要求提供公开出版物'),
      says: '空白的格请填 0：第三部分的表有 2 行的数字少于列数，看不出空的是哪一格（“（五）2.重复申请”“（五）3.要求提供公开出版物”），与这些行有关的勾稽关系没有核对。',
    },
    'cells of a row of tabs that could stand in several places': {
      text: sample(2019, ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '⟦2.重复申请⟧\t2\t0\t2']),
    },
  },
  silent: {
    'every cell has its place': render(uniform(2021, '0'), 'L4'),
    'blanks keep their place between tabs': sample(2019, [
      '2.重复申请\t2\t0\t0\t0\t0\t0\t2',
      '2.重复申请\t2\t\t\t\t\t\t2',
    ]),
    'blanks keep their place behind a tab each': render(
      withFigure(uniform(2019, '0'), 'requests', 'refused.duplicate', 'research', ''),
      'L1',
    ),
  },
});
