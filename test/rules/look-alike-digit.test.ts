import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { testRule } from '../support/rule-test.ts';
import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { sample } from '../support/sample.ts';

testRule('look-alike-digit', {
  speaks: {
    'the letter O': {
      text: sample(2021, ['行政许可\t208', '行政许可\t⟦2O8⟧']),
      severity: 'warning',
      says: '请改为数字，像是 208：“行政许可”的“本年处理决定数量”写作“2O8”，混入了与数字相像的字母，读不出数，与它有关的勾稽关系没有核对。',
      fixed: '行政许可\t208\t',
    },
    'the letters l and I': {
      text: sample(2019, ['2.重复申请\t2\t0', '2.重复申请\t⟦l⟧\t⟦I2⟧']),
      fixed: '2.重复申请\t1\tI2',
    },
  },
  silent: {
    'a lone O, which is read as 0': sample(2021, ['规章\t0\t0', '规章\tO\to']),
    'another word': sample(2021, ['规章\t0\t0', '规章\tIII\tlol']),
    'digits alone': sample(2021),
    'a cell of which more stands on its second line': render(uniform(2021, '0'), 'L2').replace(
      '行政许可\n\u00a0\n\t\u00a0\n0',
      '行政许可\n\u00a0\n\t\u00a0\n2O8\n件',
    ),
    'a cell of two figures': sample(2021, ['行政许可\t208', '行政许可\t2O8 9']),
  },
});

describe('a figure with letters that look like digits', () => {
  it('is accused once', () => {
    const { diagnostics } = analyze(sample(2021, ['行政许可\t208', '行政许可\t2O8']));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['look-alike-digit']);
  });
});
