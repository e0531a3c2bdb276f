import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

/** A faultless report of `year` with one case brought to court at once, whose total is `total`. */
const of = (year: number, total: string) =>
  sample(2021, ['1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t', `1\t0\t0\t1\t2\t0\t1\t0\t0\t${total}\t`]).replaceAll(
    '2023',
    String(year),
  );

testRule('review-first', {
  speaks: {
    'the first year of the law': {
      text: of(2024, '⟦1⟧'),
      says: '请核对是否填错了组：“未经复议直接起诉”填了 1 件，而 2024 年起，不服不予公开的要先申请行政复议；别的情形仍可直接起诉。',
      right: of(2024, '1').replace('\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0', '\t0\t0\t0\t0\t0\t0\t1\t0\t0\t1'),
    },
    'a later year': { text: of(2025, '⟦1⟧') },
  },
  silent: {
    'before the law': of(2023, '1'),
    'none at once': of(2024, '1').replace('\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0', '\t0\t0\t0\t0\t0\t0\t1\t0\t0\t1'),
  },
});
