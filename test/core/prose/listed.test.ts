import { expect, test } from 'vitest';
import { wrongSums } from '../../support/wrong-sums.ts';

test.each([
  ['who wrote of other things before', '还有部分栏目更新，公开信息9条，分别为甲3条、乙5条。', '9 ≠ 3+5'],
  ['with 等 behind the total only', '公开信息9条等内容，分别为甲3条、乙5条。', '9 ≠ 3+5'],
  ['that closes with what remains', '公开信息9条，分别为甲3条、乙2条、其余3条。', '9 ≠ 3+2+3'],
  ['of what was received', '收到申请20件，分别为网络12件、信函5件。', '20 ≠ 12+5'],
  ['of results of what was not received', '公开目录20件，分别为予以公开12件、不予公开5件。', '20 ≠ 12+5'],
  ['up to 组成', '公开信息7条，由甲3条、乙5条组成。', '7 ≠ 3+5'],
  ['up to 构成', '公开信息7条，由甲3条、乙5条构成。', '7 ≠ 3+5'],
])('tells of a list %s', (_, text, wrong) => {
  expect(wrongSums(text)).toEqual([`breakdown: ${wrong}`]);
});

test.each([
  ['that goes on', '公开信息9条，分别为甲3条、乙5条等。'],
  ['that goes on in other words', '公开信息9条，分别为甲3条、乙5条类型等。'],
  ['of which a part goes on', '公开信息9条，分别为甲3条等、乙5条。'],
  ['that leaves the remains without a number', '公开信息9条，分别为甲3条、乙5条，其余正在整理。'],
  ['of requests that are not all answered', '收到申请20件，分别为予以公开12件、不予公开5件。'],
  ['of requests of which some have results', '收到申请20件，分别为予以公开12件、咨询5件。'],
  ['with another number behind 组成', '公开信息8条，由甲3条、乙5条组成、文件2条。'],
  ['behind 由 without 组成', '公开信息7条，由甲科8条、乙科5条负责。'],
  ['behind 由 without 组成, in brackets', '公开信息7条（由甲科3条、乙科5条负责）。'],
])('says nothing of a list %s', (_, text) => {
  expect(wrongSums(text)).toEqual([]);
});
