import { expect, test } from 'vitest';
import type { List } from '../../../server/src/core/report/prose/part-list.ts';
import { wrongSumsIn } from '../../../server/src/core/report/prose/sums.ts';
import { endsOf } from '../../../server/src/core/report/prose/trees.ts';
import { plain } from '../../../server/src/core/text/plain.ts';
import { quantities } from '../../support/quantities.ts';

/** The indexes at which a list that divides the first number of a sentence may end; null where nobody can tell. */
function ends(text: string, left = 1000): number[] | null {
  const numbers = quantities(text);
  const { kind } = numbers[1]!.opening!;
  const rest = { from: 1, to: numbers.length, kind, place: 'sentence', mayFallShort: false } as const;
  const list: List = { total: numbers[0]!, numbers, ...rest };
  const found = endsOf(list, { left });
  return found && [...found].toSorted((a, b) => a - b);
}

test.each([
  ['公开信息80条，其中政策50条、动态30条', [3]],
  ['公开信息80条，其中政策50条、动态31条', []],
  ['公开信息80条，分别为政策50条、动态29条', []],
  ['公开信息80条，其中政策50条、动态20条、公告9条', []],
  ['公开信息19条，其中政策10条、动态5条、公告3条', []],
  ['公开信息80条，其中政策50条、动态30条，阅读900次', [3, 4]],
  ['公开信息80条，其中网站50条、动态约30条', null],
])('a list ends where it adds up: %s', (text, expected) => {
  expect(ends(text)).toEqual(expected);
});

test('nobody can tell where too many readings were tried', () => {
  const text = '公开信息80条，其中政策50条、动态30条';
  expect([ends(text, 0), ends(text, 2), ends(text, 3)]).toEqual([null, null, [3]]);
});

test.each([
  ['公开信息80条，其中网站51条、公众号30条。', true],
  ['公开信息80条，其中网站60余条、公众号30条。', false],
  ['公开信息8万条，其中网站6万条、公众号7万条。', false],
  ['公开信息8万条，其中网站60000条、公众号70000条。', false],
  ['公开信息80000条，其中网站6万条、公众号30000条。', false],
])('parts are exact in 「%s」: %s', (text, expected) => {
  expect(wrongSumsIn(plain(text)).map(({ measured }) => measured)).toEqual([expected]);
});

test.each([
  ['公开信息80条，其中网站50条，包括动态30条、公告20条；公众号30条', [5]],
  ['公开信息80条，其中网站50条，动态25条，公告25条；公众号30条', [5]],
  ['公开信息80条，其中网站50条，包括动态30条、公告21条；公众号30条', []],
])('a list goes on behind the details of a part: %s', (text, expected) => {
  expect(ends(text)).toEqual(expected);
});

test.each([
  ['加强公开。公开信息7条，其中，甲类3条、乙类5条，文件2件。', '甲类3条、乙类5条'],
  ['全年共发布信息80条，网站51条，公众号30条。', '网站51条，公众号30条'],
])('the place of wrong parts begins with the first name: %s', (text, expected) => {
  const [found] = wrongSumsIn(plain(text));
  expect(text.slice(found?.start, found?.end)).toBe(expected);
});

test.each([
  ['one too many', '80条，其中甲类30条、乙类20条，微信发布31条', []],
  ['one too few', '80条，其中甲类30条、乙类20条，微信发布29条', []],
  ['two too many', '80条，其中甲类30条、乙类20条，微信发布32条', [3]],
  ['two too few', '80条，其中甲类30条、乙类20条，微信发布28条', [4]],
  ['one too many, of twenty', '20条，其中甲类10条、乙类5条，微信发布6条', []],
  ['one too many, of nineteen', '19条，其中甲类10条、乙类5条，微信发布5条', [3]],
  ['one too many before what is read', '80条，其中甲类30条、乙类20条，微信发布31条，阅读900条', []],
  ['one too many before another unit', '80条，其中甲类30条、乙类20条，微信发布31条，会议9次', []],
  ['some too few', '80条，其中甲类50条、乙类20条', [3]],
])('a list that misses its total by one is a slip, whatever else may end it: %s', (_, text, expected) => {
  expect(ends(`公开信息${text}`)).toEqual(expected);
});

test.each([
  ['that may be all', '80条，其中网站50条，包括甲类20条、乙类10条；丙类30条', [5]],
  ['that is said to be all and is not', '80条，其中网站50条，分别为甲类30条、乙类19条；丙类30条', []],
])('a list inside the list %s', (_, text, expected) => {
  expect(ends(`公开信息${text}`)).toEqual(expected);
});
