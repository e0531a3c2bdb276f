import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { fourBeforeThree, sample } from '../support/sample.ts';

testRule('blank-cell', {
  speaks: {
    'blanks of all tables are said once': {
      text: sample(
        2019,
        ['行政强制\t0\t0\t0', '行政强制\t⟦⟧\t\t0'],
        ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t2\t\t0\t0\t\t0\t2'],
      ),
      severity: 'information',
      says: '没有的请填 0：有 4 个数字格空白，相加时按 0 计，看不出是没有还是漏填。',
      fixed: '2.重复申请\t2\t0\t0\t0\t0\t0\t2',
    },
    'a row that is all blank, its total as well': {
      text: sample(2021, [
        '2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0',
        '2.没有现成信息需要另行制作\t⟦⟧\t\t\t\t\t\t',
      ]),
      says: '没有的请填 0：有 7 个数字格空白，相加时按 0 计，看不出是没有还是漏填。',
      fixed: '2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0',
    },
    'one cell a line': {
      text: render(withFigure(uniform(2021, '0'), 'disclosure', 'license', 'decisions', '⟦⟧'), 'L1'),
      fixed: '\t行政许可\n\t0\n',
    },
    'rows in another order than the form’s': {
      text: sample(2021, ['行政处罚\t0\t\t\n行政强制\t0', '行政强制\t⟦⟧\t\t\n行政处罚\t']),
    },
    'what is carried over, though requests came in': {
      text: sample(2021, ['四、结转下年度继续办理\t1\t0', '四、结转下年度继续办理\t1\t⟦⟧']),
    },
    'the total of a row of zeros': {
      text: sample(2021, [
        '2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0',
        '2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t⟦⟧',
      ]),
    },
    'the total of totals that are blank or zero': {
      text: render(
        withFigure(
          withFigure(uniform(2021, '0'), 'requests', 'granted', 'total', '⟦⟧'),
          'requests',
          'total',
          'total',
          '',
        ),
        'L3',
      ),
      says: '有 2 个数字格空白',
    },
    'part four in front of part three': {
      text: fourBeforeThree(['2.重复申请\t2\t0\t', '2.重复申请\t2\t\t'], ['1\t0\t0\t1\t2\t0', '1\t⟦⟧\t0\t1\t2\t0']),
      says: '有 2 个数字格空白',
    },
    'where spaces divide cells, a blank has no place: the table is marked': {
      text: sample(2021, ['第二十条第（一）项', '⟦第二十条第（一）项⟧'], ['行政处罚\t0', '行政处罚\t']).replace(
        /\t+/g,
        '  ',
      ),
      says: '有 1 个数字格空白',
    },
    'the same where each cell is a line': {
      text: render(uniform(2021, '0'), 'L1')
        .replace('行政许可\n\t0', '行政许可')
        .replace('第二十条第（一）项', '⟦第二十条第（一）项⟧'),
      says: '有 1 个数字格空白',
    },
  },
  silent: {
    'a total of what is not known': sample(
      2021,
      ['\t\t2.没有现成信息需要另行制作\t0\t0\t0\t0\t0\t0\t0\n', ''],
      ['（七）总计\t13\t2\t0', '（七）总计\t13\t2\t'],
    ),
    'a table without a figure is another rule’s': render(uniform(2021, '0'), 'L3').replace(
      /^(?:0\t){14}0$/m,
      '\t'.repeat(14),
    ),
    'every cell filled in': sample(2021),
    'a blank total with a sum is another rule’s': sample(2019, ['（七）总计\t13\t2\t', '（七）总计\t13\t\t']),
    'empty cells behind the columns': sample(2019, ['行政事业性收费\t0\t0\t', '行政事业性收费\t0\t0\t\t\t']),
    'nothing tells which cell is blank': render(
      withFigure(uniform(2019, '0'), 'requests', 'granted', 'research', ''),
      'L4',
    ),
  },
});
