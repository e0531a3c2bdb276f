import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { render } from '../support/layouts.ts';
import { uniform } from '../support/model.ts';
import { testRule } from '../support/rule-test.ts';
import { sample } from '../support/sample.ts';

const FIGURES = '1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0';
const MORE = `1\t${FIGURES}`;

/** A report of one cell a paragraph, with these figures in its table four. */
const pages = (figures: string) =>
  render(uniform(2021, '0'), 'L4').replace(
    /(?<=总计\n\n)(?:0\n\n){15}(?=五、)/,
    `${figures.replaceAll('\t', '\n\n')}\n\n`,
  );

testRule('review-count', {
  speaks: {
    'one more between tabs': {
      text: sample(2019, [FIGURES, `⟦1⟧\t${FIGURES}`]),
      severity: 'warning',
      says: '应为 15 个数字：第四部分的表有 16 个，多 1 个，看不出哪个数字属于哪一列，勾稽关系没有核对。请核对。',
    },
    'one less between tabs, and no blank': {
      text: sample(2021, [FIGURES, `⟦1⟧${FIGURES.slice(1, -2)}`]),
      says: '应为 15 个数字：第四部分的表有 14 个，少 1 个，看不出哪个数字属于哪一列，勾稽关系没有核对。请核对。',
    },
    'one more in front, one cell a paragraph': {
      text: render(uniform(2021, '0'), 'L4').replace(/总计\n\n0\n\n((?:0\n\n){14})五、/, '总计\n\n⟦3⟧\n\n0\n\n$1五、'),
    },
    'eight figures, the fewest that are a line of table four': {
      text: sample(2021, [FIGURES, '⟦1⟧\t0\t0\t1\t2\t0\t1\t0']),
      says: '有 8 个，少 7 个',
    },
    'one more, and a blank line of cells below': {
      text: sample(2019, [FIGURES, `⟦1⟧\t${FIGURES}\n${'\t'.repeat(15)}`]),
      says: '有 16 个',
    },
    'one more, and words below': {
      text: sample(2019, [FIGURES, `⟦1⟧\t${FIGURES}\n注：以上为全年数据\t\t3`]),
      says: '有 16 个',
    },
    'one more, one cell a paragraph, and the first fifteen do not add up': {
      text: pages(`⟦1⟧\t0\t0\t1\t3\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0\t12`),
      says: '有 16 个，多 1 个',
    },
    'one more, one cell a paragraph, and the first fifteen are not all numbers': {
      text: pages(`⟦1⟧\t0\t0\t/\t1\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0\t12`),
    },
  },
  silent: {
    'one less, and a blank': sample(2021, [FIGURES, FIGURES.slice(0, -2).replace('\t0\t', '\t\t')]),
    'one less, over two lines': sample(2021, [FIGURES, '1\t0\t0\t1\t2\t0\t1\n0\t0\t1\t0\t0\t0\t0']),
    'a few figures only': sample(2021, [FIGURES, '1\t0\t0\t1\t2\t0\t1']),
    'one more over two lines, which may be a figure that wrapped': sample(2021, [FIGURES, `1\n${FIGURES}`]),
    'a page number behind figures that add up': pages(`${FIGURES}\t12`),
    'one more, one cell a line': render(uniform(2021, '0'), 'L4').replace(/总计\n\n0\n\n((?:0\n\n){14})五、/, (whole) =>
      whole.replaceAll('\n\n0', '\n0').replace('总计\n0', '总计\n\n3\n0'),
    ),
    'fifteen figures': sample(2021),
    'fifteen figures, some of them blank': sample(2021, [FIGURES, '1\t\t\t1\t2\t\t1\t\t\t1\t\t\t\t\t0']),
    'a page number behind, one cell a paragraph': render(uniform(2021, '0'), 'L4').replace(
      '五、存在',
      '12\n\n五、存在',
    ),
    'a blank cell may be gone': render(uniform(2021, '0'), 'L4').replace('0\n\n五、存在', '五、存在'),
  },
});

describe('a table of too many figures', () => {
  it('is not said to have too few', () => {
    const { diagnostics } = analyze(sample(2019, [FIGURES, MORE]));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['review-count']);
  });
});
