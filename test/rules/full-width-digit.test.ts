import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { fourBeforeThree, sample } from '../support/sample.ts';

testRule('full-width-digit', {
  speaks: {
    digits: {
      text: sample(2021, ['行政许可\t208', '行政许可\t⟦２０８⟧']),
      severity: 'information',
      says: '有 1 个数字格用了全角数字，或用“O”“〇”代替 0，例如“２０８”。',
      fixed: '行政许可\t208\t',
    },
    'many are said once and mended together': {
      text: sample(2019, [
        '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15',
        '一、本年新收政府信息公开申请数量\t⟦１２⟧\t２\tO\t〇\t１\t0\t１５',
      ]),
      says: '有 6 个',
      fixed: '申请数量\t12\t2\t0\t0\t1\t0\t15\t',
    },
    'a number with its unit keeps it': {
      text: sample(2019, ['18.5万元', '⟦１８．５⟧万元']),
      fixed: '\t18.5万元',
    },
    'rows in another order than the form’s': {
      text: sample(2021, ['行政处罚\t0\t\t\n行政强制\t0', '行政强制\t⟦０⟧\t\t\n行政处罚\t０']),
      says: '有 2 个',
    },
    'a number written twice': {
      text: sample(2021, ['行政许可\t208', '行政许可\t⟦２０８⟧ ２０８']),
      says: '有 2 个',
      fixed: '行政许可\t208 208\t',
    },
    'one cell a line': {
      text: render(withFigure(uniform(2019, '0'), 'review', 'litigation-after', 'total', '⟦０⟧'), 'L1'),
      fixed: '\t0\n',
    },
    'part four in front of part three': {
      text: fourBeforeThree(['2.重复申请\t2\t0', '2.重复申请\t２\t0'], ['1\t0\t0\t1\t2\t0', '⟦１⟧\t0\t0\t1\t2\t0']),
      says: '有 2 个',
    },
  },
  silent: {
    'half-width digits': sample(2019),
    'full-width digits of the prose': sample(2021, ['公开政府信息12条', '公开政府信息１２条']),
    'a stroke, where prose has full-width digits': sample(
      2021,
      ['公开政府信息12条', '公开政府信息１２条'],
      ['规章\t0', '规章\t/'],
    ),
    'words for nothing': sample(2021, ['行政许可\t208', '行政许可\t零']),
  },
});
