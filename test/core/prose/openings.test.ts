import { expect, it, test } from 'vitest';
import { openingIn, opensList } from '../../../server/src/core/report/prose/openings.ts';

/** What opens a list in the words between two numbers: `其中 some`, with `?` where it may be something else. */
function opened(gap: string, begins = false): string | null {
  const found = openingIn(gap, begins);
  return found && `${gap.slice(found.start, found.end)} ${found.kind}${found.doubtful ? '?' : ''}`;
}

test.each([
  [',其中甲类', '其中 some'],
  [',其中,主要包括甲类', '其中,主要包括 examples'],
  [',主要包括甲类', '主要包括 examples'],
  [',重点涉及甲类', null],
  [',不包括甲类', null],
  [',分别为甲类', '分别为 all'],
  [',具体情况如下:甲类', '具体情况如下 all'],
  [',从渠道看,网站', '从渠道看 again'],
  [',按类别统计为甲类', '按类别统计为 again'],
  [',有甲类', '有 some?'],
  [',主要有甲类', '主要有 examples'],
  [',由甲类', '由 all'],
  [',即甲类', '即 all'],
  [',即办甲类', null],
  [',有政策类,包括甲类,分别为', '有政策类,包括甲类,分别为 all'],
  [',其中甲、乙分别为', '其中甲、乙分别为 all'],
  [':甲类', ': colon'],
  ['信息: 甲类', '信息:  colon'],
  ['申请中,予以公开', '申请中 some'],
  ['有甲类', null],
  [',文件', null],
  ['', null],
])('between two numbers, 「%s」 opens %s', (gap, expected) => {
  expect(opened(gap)).toBe(expected);
});

test.each([
  ['由甲类', '由 all'],
  ['有甲类', '有 some?'],
  ['文件其中甲类', '其中 some'],
  ['文件', null],
])('where brackets begin, 「%s」 opens %s', (gap, expected) => {
  expect(opened(gap, true)).toBe(expected);
});

test.each([
  '其中,甲类3条',
  ' 其中甲类3条',
  '包括甲类3条',
  '包含甲类3条',
  '具体为甲类3条',
  '具体如下:甲类3条',
  '具体情况是甲类3条',
  '具体数据有甲类3条',
  '具体包括甲类3条',
  '分别为3条',
  '分别包括甲类3条',
  '如下:甲类3条',
  '各类信息公开情况如下:甲类3条',
  '主要有甲类3条',
  '主要包括甲类3条',
  '主要涉及甲类3条',
])('a sentence lists the parts of the one before: %s', (sentence) => {
  expect(opensList(sentence)).toBe(true);
});

test.each([
  '文件中,其中甲类3条',
  '包办代办3件',
  '具体工作3项',
  '具体分工如何,见附件',
  '分别召开会议3次',
  '主要工作3项',
  '本年度各类政府信息公开情况如下:甲类3条',
  '甲类3条,情况如下',
  '甲类,情况如下',
])('a sentence lists nothing of the one before: %s', (sentence) => {
  expect(opensList(sentence)).toBe(false);
});

it('tells where the words stand', () => {
  expect(openingIn('信息,其中甲类', false)).toMatchObject({ start: 3, end: 5 });
  expect(openingIn('由甲类', true)).toMatchObject({ start: 0, end: 1 });
});
