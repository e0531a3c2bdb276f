import { render } from '../support/layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { fourBeforeThree, sample } from '../support/sample.ts';

/** Strokes in every cell of the form of 2021. */
const strokes = render(uniform(2021, '/'), 'L3');

testRule('slash-cell', {
  speaks: {
    'strokes in place of every 0 of a table: a habit': {
      text: sample(
        2021,
        ['规章\t0\t0\t0', '规章\t⟦/⟧\t/\t/'],
        ['行政处罚\t0', '行政处罚\t/'],
        ['行政强制\t0', '行政强制\t/'],
      ),
      severity: 'hint',
      says: '有 5 个数字格用“/”代替 0，相加时按 0 计。',
      fixed: '规章\t0\t0\t0',
    },
    'strokes beside 0 in one table': {
      text: sample(2019, ['行政强制\t0\t0\t0', '行政强制\t⟦—⟧\t—\t0']),
      severity: 'information',
      says: '宜统一填 0：第二部分的表里“—”与 0 混用，有 2 格用“—”，相加时按 0 计。',
      fixed: '行政强制\t0\t0\t0',
    },
    'a whole report of strokes': {
      text: strokes.replace('\t/', '\t⟦/⟧'),
      severity: 'hint',
    },
    'the total of totals that are strokes or zero': {
      text: render(
        withFigure(
          withFigure(uniform(2021, '0'), 'requests', 'granted', 'total', '⟦/⟧'),
          'requests',
          'total',
          'total',
          '/',
        ),
        'L3',
      ),
      says: '有 2 格用“/”',
    },
    'strokes beside 0 in two tables, part four in front of part three': {
      text: fourBeforeThree(['2.重复申请\t2\t0', '2.重复申请\t2\t/'], ['1\t0\t0\t1\t2\t0', '1\t⟦/⟧\t0\t1\t2\t0']),
      severity: 'information',
      says: '有 2 格用“/”',
    },
  },
  silent: {
    zeros: sample(2021),
    'a word for none is another rule’s': sample(2021, ['规章\t0\t0\t0', '规章\t无\t无\t无']),
    'a total with a sum is another rule’s': sample(2019, ['（七）总计\t13\t2\t', '（七）总计\t13\t/\t']),
    'a change in words': sample(2019, ['行政许可\t12\t-1', '行政许可\t12\t增1减2']),
  },
});
