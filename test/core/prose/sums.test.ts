import { expect, it, test } from 'vitest';
import { wrongSumsIn } from '../../../server/src/core/report/prose/sums.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

/** Each wrong sum as `total ≠ parts`. */
const read = (text: string) =>
  wrongSumsIn(plain(text)).map(
    ({ total, parts }) => `${total.amount} ≠ ${parts.map(({ amount }) => amount).join('+')}`,
  );

test.each([
  ['其中 after a comma', '公开信息7条，其中甲3条、乙5条。', ['7 ≠ 3+5']],
  ['其中 with a comma behind', '公开信息7条，其中，甲3条，乙5条。', ['7 ≠ 3+5']],
  ['numbers before the names', '公开信息7条，其中3条为政策类、5条为动态类。', ['7 ≠ 3+5']],
  ['其中包括', '公开信息7条，其中包括甲3条和乙5条。', ['7 ≠ 3+5']],
  ['其中 and 分别为', '公开信息7条，其中甲、乙分别为3条、5条。', ['7 ≠ 3+5']],
  ['names with a pause inside', '公开信息7条，其中政策、法规类3条、财政类5条。', ['7 ≠ 3+5']],
  ['brackets', '公开信息7条（其中甲3条、乙5条），文件2件。', ['7 ≠ 3+5']],
  ['a remark in brackets', '公开信息7条，其中甲3条（阅读10条）、乙5条。', ['7 ≠ 3+5']],
  ['the next clause', '公开信息7条，其中甲3条、乙5条；文件6条。', ['7 ≠ 3+5']],
  ['several sentences', '公开信息7条，其中甲3条。公开文件9件，其中丙4件。', []],
  ['a comma behind pauses', '公开信息20条，其中甲3条、乙5条，丙2条。', []],
  ['a clause with a verb of its own', '公开信息20条，其中甲3条，乙5条，微信发布2条。', []],
  ['another way to divide', '收到来信20件，其中网络8件，信函2件，法人5件。', []],
  ['内有', '公开信息20条，其中甲15条，内有丙10条、丁6条，乙5条。', ['15 ≠ 10+6']],
  ['no total', '其中甲3条、乙5条。', []],
  ['another unit', '召开会议7次，其中甲3条、乙5条。', []],
  ['不包括', '公开信息7条，不包括甲3条、乙5条。', []],
  ['由 without 组成', '公开信息7条，由甲科3条、乙科5条负责。', []],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('gives places in the paragraph', () => {
  const text = plain('加强公开。公开信息7条（其中甲类3条、乙类5条）。');
  const [found] = wrongSumsIn(text);
  expect(text.slice(found?.total.start, found?.total.tail)).toBe('7条');
  expect(text.slice(found?.start, found?.end)).toBe('甲类3条、乙类5条');
});

test.each(['其中1条、', '公开1条,其中', '(其中1条', '其中1条;', '由1条组成', '分别为,', '（'.repeat(20)])(
  'reads a long paragraph of 「%s」 in time that grows with its length',
  (piece) => {
    const text = plain(piece.repeat(40_000));
    const before = performance.now();
    wrongSumsIn(text);
    expect(performance.now() - before).toBeLessThan(2000);
  },
);
