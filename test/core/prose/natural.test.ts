import { expect, test } from 'vitest';
import { wrongSums } from '../../support/wrong-sums.ts';

test.each([
  ['all numbers', '80条，其中网站20条，公众号31条，微博10条；抖音20条', '80 ≠ 20+31+10+20'],
  ['all numbers, as near as in groups', '50条，其中网站20条，公众号31条，微博10条；抖音20条', '50 ≠ 20+31+10+20'],
  ['all numbers, far from groups', '80条，其中网站20条，公众号31条，微博10条；抖音40条', '80 ≠ 20+31+10+40'],
  ['groups', '80条，其中网站50条、动态类31条、公告类20条，公众号30条', '50 ≠ 31+20'],
  ['groups, one of a single number', '80条，其中公众号30条；网站50条，动态类31条，公告类20条', '50 ≠ 31+20'],
  ['groups with other units', '80条，其中网站50条，动态类31条，公告类20条，阅读900次；公众号30条', '50 ≠ 31+20'],
  [
    'groups, all of several numbers',
    '80条，其中网站50条，动态类31条，公告类20条；公众号30条，动态类20条，公告类10条',
    '50 ≠ 31+20',
  ],
  [
    'groups, one that names its others',
    '80条，其中公众号30条，动态类20条，其他10条；网站50条，动态类31条，公告类20条',
    '50 ≠ 31+20',
  ],
  [
    'groups, one that may fall short',
    '80条，其中公众号30条，动态类10条，公告类10条；网站50条，动态类31条，公告类20条',
    '50 ≠ 31+20',
  ],
  [
    'groups with something else behind them',
    '80条，其中网站50条，动态类31条，公告类20条；公众号30条，动态类20条，公告类10条；此外解读90条',
    '50 ≠ 31+20',
  ],
  ['groups, one short by one', '80条，其中网站50条，动态类20条，公告类20条，政策类9条；公众号30条', '50 ≠ 20+20+9'],
  ['one group only', '79条，其中网站80条、动态类50条、公告类31条', '79 ≠ 80+50+31'],
  ['a group with a single number in it', '80条，其中网站51条，动态类40条；公众号30条', '80 ≠ 51+40+30'],
  [
    'all numbers before another way to divide',
    '70条，其中网站40条，公众号25条，微博15条；从内容看，动态类30条，公告类20条，政策类10条',
    '70 ≠ 40+25+15',
  ],
])('reads %s: 公开信息%s', (_, text, wrong) => {
  expect(wrongSums(`公开信息${text}。`)).toEqual([`breakdown: ${wrong}`]);
});

test.each([
  ['one too many', '80条，其中甲类30条、乙类20条，微信发布31条', ['80 ≠ 30+20+31']],
  ['one too few', '80条，其中甲类30条、乙类20条，微信发布29条', ['80 ≠ 30+20+29']],
  ['two too many', '80条，其中甲类30条、乙类20条，微信发布32条', []],
  ['one too many before another unit', '80条，其中甲类30条、乙类20条，微信发布31条，阅读500次', ['80 ≠ 30+20+31']],
  ['one too many with a part behind', '80条，其中甲类30条、乙类20条、发布公告21条，丙类10条', ['80 ≠ 30+20+21+10']],
  ['far too few', '80条，分别为甲类30条、乙类20条，微信发布5条', ['80 ≠ 30+20']],
  [
    'something that the list goes on behind',
    '80条，其中甲类30条、乙类20条，微信发布5条、丙类40条',
    ['80 ≠ 30+20+5+40'],
  ],
  ['something else between', '80条，分别为甲类30条，乙类20条，此外发布5条，丙类31条', ['80 ≠ 30+20']],
])('ends before a clause of its own unless it brings the sum near: %s', (_, text, wrong) => {
  expect(wrongSums(`公开信息${text}。`)).toEqual(wrong.map((each) => `breakdown: ${each}`));
});

test.each([
  ['behind a semicolon, without a fault', '80条，其中网站50条；包括动态类30条、公告类20条；公众号31条', ['80 ≠ 50+31']],
  ['by contents, without a fault', '80条，其中网站50条，从内容看，动态类30条、公告类20条，公众号31条', ['80 ≠ 50+31']],
  ['behind a semicolon', '80条，其中网站50条；包括动态类31条、公告类20条；公众号30条', ['50 ≠ 31+20']],
  ['by contents', '80条，其中网站50条，从内容看，动态类31条、公告类20条，公众号30条', ['50 ≠ 31+20']],
  ['among other units', '80条，其中网站50条，包括动态类31条，阅读900次，公告类20条；公众号30条', ['50 ≠ 31+20']],
  ['in like units', '80条，其中网站50条，包括文件51条、图片20篇；公众号30条', ['50 ≠ 51+20']],
  ['of three parts', '80条，其中网站50条，包括动态类21条、公告类20条、政策类10条；公众号30条', ['50 ≠ 21+20+10']],
  ['of parts near to it', '80条，其中网站50条，包括动态类30条、公告类19条、政策类2条；公众号30条', ['50 ≠ 30+19+2']],
  ['up to where it is nearest', '90条，其中网站50条，包括动态类31条，公告类20条，政策类40条', ['50 ≠ 31+20']],
  ['up to a semicolon', '70条，其中网站50条，包括动态类20条、公告类10条；公众号21条', ['70 ≠ 50+21']],
  ['of a single part', '80条，其中网站50条，包括动态类20条；公众号31条', ['80 ≠ 50+31']],
  ['without a fault', '80条，其中网站50条，分别为动态类30条、公告类20条；公众号31条', ['80 ≠ 50+31']],
  ['and its part again', '80条，其中网站50条，包括动态类30条，其中领导活动12条、会议9条；公众号31条', ['80 ≠ 50+31']],
  ['before something else', '49条，其中网站50条，包括动态类20条，公告类10条，另公众号21条', ['49 ≠ 50']],
  ['before something else behind a pause', '49条，其中网站50条，包括动态类31条、另公告类20条', ['49 ≠ 50']],
  ['that ends with the one around it', '49条，由网站50条，包括动态类31条、公告类20条组成、文件2条', ['50 ≠ 31+20']],
  ['of other things', '29条，其中网站30条，包括培训3次，公众号31条', ['29 ≠ 30']],
  ['perhaps, of other things', '29条，其中网站30条，有培训3次，公众号31条', ['29 ≠ 30+31']],
  ['of other things, that may be all', '80条，其中网站30条，包括培训3次，公众号31条，微博20条', []],
])('reads a list inside the list %s', (_, text, wrong) => {
  expect(wrongSums(`公开信息${text}。`)).toEqual(wrong.map((each) => `breakdown: ${each}`));
});

test('leaves a list inside the list that counts in a like unit', () => {
  const text = '新增信息90条，公开信息80条，其中网站50条，分别为文件31篇、图片20篇。';
  expect(wrongSums(text)).toEqual([]);
});
