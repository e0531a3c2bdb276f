import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

/** A report whose table four has no figure. */
const withoutReview = (mark: string) =>
  sample(
    2021,
    ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0', Array.from({ length: 15 }, () => '').join('\t')],
    ['\n行政复议\t', `\n${mark}\t`],
  );

testRule('empty-table', {
  speaks: {
    'a table with its header alone': {
      text: withoutReview('⟦行政复议⟧'),
      severity: 'warning',
      says: '请填写第四部分的表，没有的填 0：表里一个数也没有，勾稽关系没有核对。',
    },
    'table two, blank in every block': {
      text: sample(
        2021,
        ['规章\t0\t0\t0', '规章\t\t\t'],
        ['行政规范性文件\t2\t1\t9', '行政规范性文件\t\t\t'],
        ['行政许可\t208', '行政许可\t'],
        ['行政处罚\t0', '行政处罚\t'],
        ['行政强制\t0', '行政强制\t'],
        ['行政事业性收费\t96.16', '行政事业性收费\t'],
        ['第二十条第（一）项', '⟦第二十条第（一）项⟧'],
      ),
      fixed: '规章\t0\t0\t0',
    },
    'rows that lost their cells: only where a cell stands there is something to fill': {
      text: sample(
        2021,
        ['规章\t0\t0\t0', '规章'],
        ['行政规范性文件\t2\t1\t9', '行政规范性文件'],
        ['行政许可\t208', '行政许可\t'],
        ['行政处罚\t0', '行政处罚\t'],
        ['行政强制\t0', '行政强制\t'],
        ['行政事业性收费\t96.16', '行政事业性收费\t'],
        ['第二十条第（一）项', '⟦第二十条第（一）项⟧'],
      ),
      fixed: '规章\n行政规范性文件\n',
    },
  },
  silent: {
    'strokes in every cell': render(uniform(2021, '/'), 'L3'),
    zeros: render(uniform(2021, '0'), 'L3'),
    'one figure': sample(2021, ['行政许可\t208', '行政许可\t'], ['行政规范性文件\t2\t1\t9', '行政规范性文件\t\t\t9']),
    'words where figures belong': render(uniform(2021, '无'), 'L3'),
  },
});
