import { expect, test } from 'vitest';
import type { List } from '../../../server/src/core/report/prose/part-list.ts';
import { isBare, isLeast } from '../../../server/src/core/report/prose/part-list.ts';
import { mayDiffer } from '../../../server/src/core/report/prose/shortfall.ts';
import { quantities } from '../../support/quantities.ts';

/** Whether the parts behind the first number of a sentence may come to another sum than it. */
function differs(kind: List['kind'], text: string, mayFallShort = false): boolean {
  const numbers = quantities(text);
  const [total, ...parts] = numbers;
  const list: List = { total: total!, numbers, from: 1, to: numbers.length, kind, place: 'sentence', mayFallShort };
  return mayDiffer(
    list,
    parts,
    parts.reduce((sum, { amount }) => sum + amount, 0n),
  );
}

test.each([
  ['some', '公开信息80条，甲50条、乙30条、丙1条', false],
  ['examples', '公开信息80条，甲50条、乙31条', false],
  ['examples', '公开信息80条，甲50条、乙29条、丙5条', false],
  ['examples', '公开信息80条，甲50条、乙20条、其他5条', true],
  ['some', '公开信息80条，甲50余条、乙20条、其他5条', true],
  ['all', '公开信息80条，甲75条', true],
  ['all', '公开信息80条，甲50条、乙30条', false],
  ['all', '公开信息80条，甲50条、乙20条', false],
  ['some', '公开信息80条，甲50条、其他20条', false],
  ['some', '公开信息80条，甲50条、乙29条', true],
  ['some', '公开信息80条，甲50条、乙20条、丙9条', false],
  ['some', '公开信息80条，甲50条、乙20条、丙8条', true],
  ['listed', '公开信息80条，甲50条、乙25条', true],
  ['listed', '公开信息80条，甲50条、乙26条', false],
  ['listed', '公开信息8条，甲5条、乙2条', false],
  ['listed', '公开信息8条，甲4条、乙2条', true],
  ['listed', '公开信息80条，甲50条、乙20条、丙5条', false],
] as const)('a list (%s) may differ from its total, %s: %s', (kind, text, expected) => {
  expect(differs(kind, text)).toBe(expected);
});

test('a list that may fall short does, and never exceeds', () => {
  expect(differs('all', '公开信息80条，甲50条、乙20条', true)).toBe(true);
  expect(differs('all', '公开信息80条，甲50条、乙31条', true)).toBe(false);
});

test.each([
  ['公开信息80条，其中甲50条', true],
  ['公开信息80条其中甲50条', true],
  ['公开信息80条政策类文件，其中甲50条', true],
  ['公开信息80条。 其中甲50条', true],
  ['公开信息80条，已办结，其中甲50条', false],
  ['公开信息80条，甲50条', false],
])('nothing but a mark stands before the words that open the list of 「%s」: %s', (text, expected) => {
  expect(isBare(quantities(text)[1]!)).toBe(expected);
});

test.each([
  ['公开信息80余条、甲50条', true],
  ['公开信息80条、甲50条', false],
  ['公开信息近80条、甲50条', false],
])('there may be more of 「%s」: %s', (text, expected) => {
  expect(isLeast(quantities(text)[0]!)).toBe(expected);
});
