import { expect, test } from 'vitest';
import { ratesOf } from '../../../server/src/core/report/prose/rates.ts';
import { decimalText } from '../../../server/src/core/text/decimal.ts';
import { paragraph } from '../../support/paragraph.ts';

/** Each percentage of a text as `growth 20 = 20/100`, with all that it may be the percentage of. */
const read = (text: string) =>
  ratesOf(paragraph(text, null).prose).map(({ sort, start, end, ratios }) => {
    const fractions = ratios.map(({ part, whole }) => `${decimalText(part)}/${decimalText(whole)}`);
    return `${sort} ${text.slice(start, end)} = ${fractions.join(' or ')}`;
  });

/** Words that the year before stands in front of. */
const GREW = '发布信息120条，比上年的100条增长20%';

test('gives value, digits and the two numbers', () => {
  const text = '加强公开。解读5篇；发布信息120条，比上年的100条增长20.0%；收到留言80件，办结75件，办结率93.75%。';
  expect(ratesOf(paragraph(text, null).prose)).toMatchObject([
    {
      start: text.indexOf('20.0'),
      end: text.indexOf('%；'),
      value: { units: 20n, scale: 0 },
      digits: 1,
      ratios: [{ count: { units: 120n }, base: { units: 100n } }],
    },
    {
      start: text.indexOf('93.75'),
      end: text.indexOf('%。'),
      value: { units: 9375n, scale: 2 },
      digits: 2,
      ratios: [{ count: { units: 75n }, base: { units: 80n } }],
    },
  ]);
});

test.each([
  [GREW, 'growth 20 = 20/100'],
  ['发布信息80条，比上年的100条下降20%。', 'decline 20 = 20/100'],
  ['发布信息100条，比上年的100条增长0%。', 'growth 0 = 0/100'],
  ['发布信息120条，比上年增加20条，增长20%。', 'growth 20 = 20/100'],
  ['发布信息80条，比上年减少20条，下降20%。', 'decline 20 = 20/100'],
  ['发布信息121条，比上年的100条增加20条，增长20%。', 'growth 20 = 21/100 or 20/101'],
  ['发布信息120条，2022 年 100 条，增长20%。', 'growth 20 = 20/100'],
  ['年度任务80条，完成100条，超额完成25%。', 'growth 25 = 20/80'],
  [`${GREW}，召开会议5次，解读6条。`, 'growth 20 = 20/100'],
  [
    `${GREW}，圆满完成年初确定的各项重点任务，信息发布的数量与质量得到了社会各界的广泛好评和支持。`,
    'growth 20 = 20/100',
  ],
])('reads a growth in 「%s」: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['that is a decline', '发布信息80条，比上年的100条增长20%。'],
  ['that is none, for a decline', '发布信息100条，比上年的100条下降0%。'],
  ['from nothing', '发布信息20条，比上年的0条增长100%。'],
  ['by all there is', '发布信息20条，比上年增加20条，增长100%。'],
  ['without a number before', '比上年增长20%，发布信息120条。'],
  ['without an earlier number', '发布信息120条，增长20%。'],
  ['of one of two numbers', '发布信息120条，解读6篇，比上年的100条增长20%。'],
  ['beside another one', `${GREW}，解读篇数增长30%。`],
  ['from another unit', '发布信息120条，比上年的100篇增长20%。'],
  ['from a rounded number', '发布信息120条，比上年的近100条增长20%。'],
  ['of several', '发布信息120条，比上年的100条分别增长20%。'],
])('takes no growth %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['of what was received', '收到留言80条，办结75条，办结率93.75%。', ['93.75 = 75/80']],
  ['right behind the number', '收到留言80条，办结75条办结率93.75%。', ['93.75 = 75/80']],
  [
    'with what was carried over',
    '收到留言80条，上年结转5条，办结81条，办结率95.3%。',
    ['95.3 = 81/85 or 81/80 or 81/5 or 81/81'],
  ],
  ['by its verb', '收到留言80条，办结75条，公开60条，办结率93.75%。', ['93.75 = 75/80']],
  ['the first of two', '收到留言80条，回复75条，回复率93.75%，办结70条，办结率87.5%。', ['93.75 = 75/80']],
])('reads a rate %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected.map((each) => `rate ${each}`));
});

test.each([
  ['without a whole', '办结75条，办结率93.75%。'],
  ['of what was published', '发布信息80条，办结75条，办结率93.75%。'],
  ['of what was received and published', '收到留言80条，发布5条，办结80条，办结率94.1%。'],
  ['of another unit', '收到留言80条，办结75件，办结率93.75%。'],
  ['of three wholes', '收到留言80条，登记70条，受理60条，办结60条，办结率75%。'],
  ['before its number', '收到留言80条，办结率93.75%，办结75条。'],
  ['of what was done in time', '收到留言80条，办结75条，按时办结率100%。'],
  ['of a rounded number', '收到留言80余条，办结75条，办结率93.75%。'],
])('takes no rate %s', (_, text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  ['twelve numbers', `${GREW}${'、会议1次'.repeat(10)}`, 1],
  ['more numbers', `${GREW}${'、会议1次'.repeat(11)}`, 0],
  ['a long clause', GREW.padEnd(400, '好'), 1],
  ['a longer one', GREW.padEnd(401, '好'), 0],
  ['no percentage', '发布信息120条，比上年的100条增长两成。', 0],
  ['nothing', '', 0],
])('percentages in %s', (_, text, expected) => {
  expect(read(text)).toHaveLength(expected);
});
