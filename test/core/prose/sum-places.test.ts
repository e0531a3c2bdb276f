import { expect, test } from 'vitest';
import { wrongSumsIn } from '../../../server/src/core/report/prose/sums.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

/** Each wrong sum of a text as `total: from the first part to the last one`, as they stand there. */
const places = (text: string) => {
  const form = plain(text);
  return wrongSumsIn(form).map(
    ({ total, start, end }) => `${form.slice(total.start, total.end)}: ${form.slice(start, end)}`,
  );
};

test.each([
  ['numbers before their total', '加强服务，网上咨询5件，电话咨询3件，合计9件。', ['9: 网上咨询5件,电话咨询3件']],
  ['a list in the sentence behind', '加强公开。公开信息7条。其中甲3条、乙5条。', ['7: 甲3条、乙5条']],
  ['a list with one more sentence', '公开信息7条，其中甲3条、乙5条。其中丙1条、丁2条。', ['7: 甲3条、乙5条']],
  ['brackets in front', '（一）总体情况。公开信息7条（甲3条、乙5条）。', ['7: 甲3条、乙5条']],
  ['a list in brackets with a total of its own', '公开信息7条（文件9件，其中甲3件、乙7件）。', ['9: 甲3件、乙7件']],
  ['a list of three', '公开信息7条，其中甲3条、乙4条、丙5条。', ['7: 甲3条、乙4条、丙5条']],
  [
    'two paragraphs of one',
    '公开信息7条，其中甲3条、乙5条。收到来信6件，其中甲3件、乙4件。',
    ['7: 甲3条、乙5条', '6: 甲3件、乙4件'],
  ],
])('gives the places of %s', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test.each([
  [2000, 1],
  [2001, 0],
])('takes in the sentence behind one of %i characters: %i', (length, expected) => {
  const sentence = '公开信息7条'.padStart(length, '好');
  expect(wrongSumsIn(`${sentence}。其中甲3条、乙5条。`)).toHaveLength(expected);
});
