import { expect, test } from 'vitest';
import { type List, turnIn } from '../../../server/src/core/report/prose/part-list.ts';
import { type Ends, readingsBehind } from '../../../server/src/core/report/prose/readings.ts';
import { quantities } from '../../support/quantities.ts';

interface Given {
  readonly place?: List['place'];
  /** Where a list inside it may end. */
  readonly inside?: Ends;
  readonly bent?: boolean;
}

/** The ways to read the number behind the first `count` parts, each as `index: parts`; null where nobody can tell. */
function ways(text: string, count: number, given: Given = {}): string[] | null {
  const { place = 'sentence', inside = new Set(), bent = false } = given;
  const numbers = quantities(text);
  const list: List = {
    total: numbers[0]!,
    numbers,
    from: 1,
    to: numbers.length,
    kind: 'some',
    place,
    mayFallShort: false,
  };
  const parts = numbers.slice(1, 1 + count);
  const sum = parts.reduce((all, { amount }) => all + amount, 0n);
  const reading = { at: 1 + count, sum, slack: 0n, parts, bent, passed: false };
  const turn = turnIn(list, parts, reading.at);
  const further = readingsBehind({ list, lenient: false, insideAt: () => inside }, reading, turn);
  const told = further?.map((each) => {
    const amounts = each.parts.map(({ amount }) => amount).join('+');
    const slack = each.slack === 0n ? '' : ` ±${each.slack}`;
    return `${each.at}: ${amounts} = ${each.sum}${slack}${each.bent ? ', bent' : ''}${each.passed ? ', passed' : ''}`;
  });
  return told ?? null;
}

const COARSER = '公开信息99条，其中甲类50条、乙类30条；丙类9条';
const DIVIDED = '公开信息80条，其中网站50条，包括动态30条、公告20条；公众号30条';
const DOUBTFUL = '公开信息80条，其中网站50条，有动态30条、公告20条；公众号30条';

test.each([
  ['the first part', '公开信息80条，其中甲类50条、乙类30条', 0, ['2: 50 = 50']],
  ['a further part', '公开信息80条，其中甲类50条、乙类30条', 1, ['3: 50+30 = 80']],
  ['a rounded part', '公开信息8万条，其中甲类5万条、乙类3万条', 1, ['3: 50000+30000 = 80000 ±5000']],
  ['behind a coarser mark', COARSER, 2, ['4: 50+30+9 = 89']],
  ['in another unit', '公开信息80条，其中甲类50条、会议3次、乙类30条', 1, ['3: 50 = 50']],
  [
    'with a deed of its own',
    '公开信息80条，其中甲类50条，微信发布30条',
    1,
    ['3: 50 = 50, bent, passed', '3: 50+30 = 80'],
  ],
  ['of something else', '公开信息80条，其中甲类50条，阅读30条', 1, ['3: 50 = 50, passed', '3: 50+30 = 80']],
  ['with details', '公开信息80条，其中网站50条，动态30条，公告20条，微信30条', 0, ['4: 50 = 50, bent', '2: 50 = 50']],
  [
    'with details in two ways',
    '公开信息80条，其中网站50条，动态30条，公告20条，微信0条',
    0,
    ['4: 50 = 50, bent', '5: 50 = 50, bent', '2: 50 = 50'],
  ],
  ['before a single detail', '公开信息80条，其中网站50条，动态50条', 0, ['2: 50 = 50']],
  ['before details behind a semicolon', '公开信息80条，其中网站50条；动态30条；公告20条', 0, ['2: 50 = 50']],
  ['before details in another unit', '公开信息80条，其中网站50条，动态30条，会议20次', 0, ['2: 50 = 50']],
  ['before rounded details', '公开信息80条，其中网站50条，动态30条，会议约5条，公告20条', 0, ['2: 50 = 50']],
])('reads a number: %s', (_, text, count, expected) => {
  expect(ways(text, count)).toEqual(expected);
});

test.each([
  ['no part behind a coarser mark', COARSER, 2, []],
  ['a part behind the same mark', '公开信息99条，其中甲类50条、乙类30条、丙类9条', 2, ['4: 50+30+9 = 89']],
  ['a second part behind any mark', '公开信息99条，其中甲类50条；乙类30条', 1, ['3: 50+30 = 80']],
  ['nothing passed', '公开信息80条，其中甲类50条，微信发布30条', 1, ['3: 50+30 = 80']],
])('reads a number inside another list: %s', (_, text, count, expected) => {
  expect(ways(text, count, { place: 'inside' })).toEqual(expected);
});

test('keeps what was bent before', () => {
  expect(ways('公开信息80条，其中甲类50条，阅读30条', 1, { bent: true })).toEqual([
    '3: 50 = 50, bent, passed',
    '3: 50+30 = 80, bent',
  ]);
});

test.each([
  ['goes on where the details may end', DIVIDED, new Set([4]), ['4: 50 = 50']],
  ['goes on at each of these places', DIVIDED, new Set([3, 4]), ['3: 50 = 50', '4: 50 = 50']],
  ['ends where there are none', DIVIDED, new Set<number>(), []],
  ['may have a part instead of details', DOUBTFUL, new Set([4]), ['4: 50 = 50', '3: 50+30 = 80']],
  ['cannot be told without its details', DIVIDED, null, null],
])('a list with words that open details %s', (_, text, inside, expected) => {
  expect(ways(text, 1, { inside })).toEqual(expected);
});

test('words behind other words open no details', () => {
  const text = '公开信息80条，其中网站50条，本年度重点内容包括动态30条';
  expect(ways(text, 1, { inside: new Set([3]) })?.at(-1)).toBe('3: 50+30 = 80');
});

test('a number that is not to be reckoned with leaves all open', () => {
  expect(ways('公开信息80条，其中甲类50条、乙类约30条', 1)).toBeNull();
});
