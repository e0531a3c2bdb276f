import { expect, it, test } from 'vitest';
import type { Quantity } from '../../../server/src/core/report/prose/quantities.ts';
import {
  areInterchangeable,
  coarsest,
  goesOn,
  isShareOfPart,
  turnAt,
} from '../../../server/src/core/report/prose/turns.ts';
import { quantities } from '../../support/quantities.ts';

test.each([
  ['甲类3条、乙类5条', 'none'],
  ['甲类3条、培训5次', 'unit'],
  ['走访农户3户、脱贫户5户', 'none'],
  ['甲类3条、乙类5篇', 'weak'],
  ['甲类3条、乙类5条、另丙类2条', 'strong'],
  ['甲类3条、乙类5条、阅读2条', 'strong'],
  ['网站3条、微信5条、法人2条', 'strong'],
  ['网站3条、法人2条', 'strong'],
  ['网站转发3条、微信5条、法人2条', 'strong'],
  ['网站3条、微信5条、动态4条、法人2条', 'none'],
  ['甲类3条、政策5条，发布类2条', 'none'],
  ['政策3条，动态5条，公告2条', 'none'],
  ['政策3条，动态5条，公告发布2条', 'weak'],
  ['政策3条、动态5条、公告发布2条', 'none'],
  ['政策3条、动态5条、发布公告2条', 'weak'],
  ['发布政策3条，动态5条，发布公告2条', 'none'],
  ['政策3条、动态5条，公告2条', 'weak'],
  ['法规政策3条、动态5条，财政政策2条', 'none'],
])('the last number may turn away from the parts before it: %s (%s)', (text, expected) => {
  const numbers = quantities(text);
  expect(turnAt(numbers.slice(0, -1), numbers.at(-1)!)).toBe(expected);
});

it('lets any number be the first part', () => {
  expect(turnAt([], quantities('此外累计阅读3次、甲类5条')[0]!)).toBe('none');
});

test.each([
  ['with a part behind a pause', '，微信发布2条、丙类4条', true],
  ['with a part behind a like mark', '，微信发布2条，丙类4条', true],
  ['with a part behind something else', '，微信发布2条，文件1件，丙类4条', true],
  ['with the same deed', '，办理来信2条、办理类4条', true],
  ['with a deed more', '，办理来信2条、办理答复类4条', false],
  ['with another deed', '，转发文章2条、发布类4条', false],
  ['behind a coarser mark', '、微信发布2条，丙类4条', false],
  ['with something else', '，微信发布2条，此外丙类4条', false],
  ['with one of the kind of the other', '，此外丙类2条，丁类4条', false],
  ['with the parts of the other', '，微信发布2条，其中丙类4条', false],
  ['with parts behind an opening of the second', '，微信发布2条，抖音发布1条，其中丙类4条', false],
  ['with no more', '，微信发布2条', false],
])('whether a list goes on %s', (_, rest, expected) => {
  const numbers = quantities(`甲类3条、乙类5条${rest}`);
  expect(goesOn(numbers.slice(0, 2), numbers.slice(2))).toBe(expected);
});

it('lets no list go on with nothing', () => {
  expect(goesOn(quantities('甲类3条、乙类5条'), [])).toBe(false);
});

test.each([
  ['公开信息80条，网站50条，微信30条，转载10条，占20%', true],
  ['公开信息80条，网站30条，微信50条，转载10条，占20%', true],
  ['公开信息300条，网站100条，微信200条，转载21条，占20%', true],
  ['公开信息300条，网站100条，微信200条，转载22条，占20%', false],
  ['公开信息80条，网站50条，微信30条，转载16条，占20%', false],
  ['公开信息80条，网站80条，微信30条，转载16条，占20%', false],
  ['公开信息80条，网站50条，微信30条，转载10条', false],
  ['公开信息80条，网站500条，微信30条，转载4条', false],
])('the last number is a share of a part, and not of the total: %s (%s)', (text, expected) => {
  const [total, ...others] = quantities(text) as [Quantity, ...Quantity[]];
  expect(isShareOfPart(total, others.slice(0, -1), others.at(-1)!)).toBe(expected);
});

test.each([
  ['；甲类3条', 4],
  ['；甲类3条、乙类5条', 1],
  ['；甲类3条、乙类5条，丙类2条、丁类1条', 2],
])('the coarsest mark between parts: %s %i', (text, expected) => {
  expect(coarsest(quantities(`公开信息8条${text}`).slice(1))).toBe(expected);
});

test.each([
  ['户', '户', true],
  ['条', '篇', true],
  ['人', '名', true],
  ['条', '次', false],
  ['户', '人', false],
])('the same things may be counted in %s and %s: %s', (one, other, expected) => {
  expect(areInterchangeable(one, other)).toBe(expected);
});
