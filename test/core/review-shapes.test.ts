import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { extractTables } from '../../server/src/core/features/extract.ts';
import { fixture } from '../support/sample.ts';

const FIRST = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].join('\t');

/** The table of part four in other shapes than the form's, each of its figures in place of an @. */
const SHAPES = {
  'a column more, in which nothing is written': [
    '行政复议\t\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t',
    '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t',
    `\t\t\t\t\t\t${FIRST}\t${FIRST}`,
    '@\t@\t@\t@\t@\t\t@\t@\t@\t@\t@\t@\t@\t@\t@\t@',
  ],
  'two tables': [
    '行政复议\t\t\t\t',
    FIRST,
    '@\t@\t@\t@\t@',
    '行政诉讼\t\t\t\t\t\t\t\t\t',
    '未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t',
    `${FIRST}\t${FIRST}`,
    '@\t@\t@\t@\t@\t@\t@\t@\t@\t@',
  ],
  'three tables': [
    '行政复议\t\t\t\t',
    FIRST,
    '@\t@\t@\t@\t@',
    '行政诉讼（未经复议直接起诉）\t\t\t\t',
    FIRST,
    '@\t@\t@\t@\t@',
    '行政诉讼（复议后起诉）\t\t\t\t',
    FIRST,
    '@\t@\t@\t@\t@',
  ],
  'a row for each of the three': [
    `\t\t${FIRST}`,
    '行政复议\t\t@\t@\t@\t@\t@',
    '行政诉讼\t未经复议直接起诉\t@\t@\t@\t@\t@',
    '\t复议后起诉\t@\t@\t@\t@\t@',
  ],
  'a row for each figure': [
    '行政复议\t\t结果维持\t@',
    ...['结果纠正', '其他结果', '尚未审结', '总计'].map((column) => `\t\t${column}\t@`),
    '行政诉讼\t未经复议直接起诉\t结果维持\t@',
    ...['结果纠正', '其他结果', '尚未审结', '总计'].map((column) => `\t\t${column}\t@`),
    '行政诉讼\t复议后起诉\t结果维持\t@',
    ...['结果纠正', '其他结果', '尚未审结', '总计'].map((column) => `\t\t${column}\t@`),
  ],
} as const;

const FIGURES = [3, 1, 4, 2, 10, 1, 0, 1, 3, 5, 2, 0, 0, 2, 4];

function report(shape: readonly string[], figures: readonly (number | string)[]): string {
  const places = [...figures];
  const table = shape.join('\n').replace(/@/g, () => String(places.shift()));
  return fixture('faultless-2021.txt').replace(/(?<=^四、政.*\n)[^]*?(?=^五、)/m, `${table}\n`);
}

/** What is said of the table, and the figures read from it, row by row. */
function read(text: string): { said: string[]; figures: unknown[] } {
  const { diagnostics, report } = analyze(text);
  const said = diagnostics.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
  return { said, figures: Object.values(extractTables(report).review).flatMap((row) => Object.values(row)) };
}

describe.each(Object.entries(SHAPES))('the table of part four: %s', (_, shape) => {
  it('is read', () => {
    expect(read(report(shape, FIGURES))).toEqual({ said: [], figures: FIGURES });
  });

  it('has its wrong sum found', () => {
    const { said, figures } = read(report(shape, [...FIGURES.slice(0, 9), 6, ...FIGURES.slice(10)]));
    expect([said, figures[9]]).toEqual([['review-sum'], 6]);
  });

  it('gives no figure a place that it may not have', () => {
    const { said, figures } = read(report(shape, [...FIGURES.slice(0, 6), '', ...FIGURES.slice(7)]));
    const isRight = figures.every((figure, at) => figure === null || figure === FIGURES[at]);
    expect([isRight, said.includes('review-sum')]).toEqual([true, false]);
  });
});
