import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('thousands-separator', {
  speaks: {
    'several are said once': {
      text: sample(2021, ['行政许可\t208', '行政许可\t⟦1,234,208⟧'], ['96.16', '12，096.16']),
      severity: 'hint',
      says: '宜去掉千位分隔号：有 2 个数字格用了逗号，例如“1,234,208”，格里只填数字。',
      fixed: '行政许可\t1234208\t',
    },
    'its unit stays': {
      text: sample(2019, ['18.5万元', '⟦251,000⟧元']),
      fixed: '\t251000元',
    },
    'one cell a paragraph': {
      text: render(withFigure(uniform(2021, '0'), 'disclosure', 'license', 'decisions', '⟦1,000⟧'), 'L4'),
      fixed: '\n1000\n',
    },
    'rows in another order than the form’s': {
      text: sample(2021, ['行政处罚\t0\t\t\n行政强制\t0', '行政强制\t⟦1,000⟧\t\t\n行政处罚\t2,000']),
      says: '例如“1,000”',
    },
  },
  silent: {
    'digits alone': sample(2021, ['行政许可\t208', '行政许可\t1234208']),
    'a comma elsewhere': sample(2021, ['行政许可\t208', '行政许可\t12,08']),
    'the prose': sample(2021, ['公开政府信息12条', '公开政府信息1,012条']),
    'a change in words': sample(2019, ['行政许可\t12\t-1', '行政许可\t12\t增1，减2']),
  },
});
