import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

testRule('repeated-row', {
  speaks: {
    'one row': {
      text: sample(2019, ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t⟦2⟧\t2\t2\t2\t2\t2\t2']),
      severity: 'hint',
      says: '请核对“（五）2.重复申请”：各格都是 2，像是误粘贴。',
    },
    'several are said once': {
      text: sample(
        2021,
        ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t⟦2⟧\t2\t2\t2\t2\t2\t2'],
        ['3.其他\t0\t0\t0\t0\t0\t0\t0', '3.其他\t7\t7\t7\t7\t7\t7\t7'],
      ),
      says: '请核对这些行：第三部分的表有 2 行的各格都是同一个数，像是误粘贴（“（五）2.重复申请”“（六）3.其他”）。',
    },
  },
  silent: {
    'rows of zeros': render(uniform(2021, '0'), 'L1'),
    'a blank among them': sample(2019, ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t2\t2\t2\t\t2\t2\t2']),
    'another total': sample(2019, ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t2\t2\t2\t2\t2\t2\t12']),
  },
});

it('repeated-row leads to every row that it tells of', () => {
  const text = sample(
    2021,
    ['2.重复申请\t2\t0\t0\t0\t0\t0\t2', '2.重复申请\t2\t2\t2\t2\t2\t2\t2'],
    ['3.其他\t0\t0\t0\t0\t0\t0\t0', '3.其他\t7\t7\t7\t7\t7\t7\t7'],
  );
  const [found] = analyze(text).diagnostics.filter(({ rule }) => rule === 'repeated-row');
  expect(found?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['2', '7']);
});
