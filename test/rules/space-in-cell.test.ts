import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

/** The first figure of a text in layout L2, blank line in front and a blank behind. */
const L2 = render(uniform(2019, '7'), 'L2');

testRule('space-in-cell', {
  speaks: {
    'around a figure': {
      text: sample(2021, ['行政许可\t208', '行政许可\t⟦\u00a0 ⟧208\u3000']),
      severity: 'hint',
      says: '数字格里有 2 处不换行空格',
      fixed: '行政许可\t208\t',
    },
    'between a number and its unit a plain space stays': {
      text: sample(2019, ['18.5万元', '18.5⟦\u00a0⟧万元']),
      fixed: '18.5 万元',
    },
    'one cell a paragraph': {
      text: render(uniform(2019, '0'), 'L4').replace('行政许可\n\n0', '行政许可\n\n⟦\u200b⟧0'),
      fixed: '行政许可\n\n0',
    },
    'a blank line in front of the figure': {
      text: L2.replace('\t\u00a0\n7', '\t⟦\u00a0⟧\n7'),
      fixed: '\t\n7\n\t\n7\n',
    },
  },
  silent: {
    'plain spaces': sample(2021, ['行政许可\t208', '行政许可\t 208 ']),
    'a cell that is all blank': sample(2021, ['行政许可\t208', '行政许可\t\u00a0']),
    'a label': sample(2021, ['行政许可\t208', '行政许可\u00a0\t208']),
    'the prose': sample(2021, ['公开政府信息12条', '公开政府信息\u00a012条']),
  },
});
