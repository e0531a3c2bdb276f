import { expect, test } from 'vitest';
import { type ShareList, sharesIn } from '../../../server/src/core/report/prose/shares.ts';
import { plain } from '../../../server/src/core/text/plain.ts';
import { decimalText } from '../../../server/src/core/text/decimal.ts';

/** Each share as `60条 75% of 80条`, as far as a sentence gives the number and names the whole. */
function shares(text: string): string[] {
  const form = plain(text);
  return sharesIn(form).flatMap((list) =>
    list.shares.map(({ start, end, count, of }) => {
      const number = count ? `${form.slice(count.start, count.tail)} ` : '';
      const whole = of ? ` of ${form.slice(of.start, of.tail)}` : '';
      return `${number}${form.slice(start, end)}%${whole}`;
    }),
  );
}

/** What `read` tells of each list of shares. */
function told<T>(text: string, read: (list: ShareList, form: string) => T): T[] {
  const form = plain(text);
  return sharesIn(form).map((list) => read(list, form));
}

const wholes = (text: string) =>
  told(text, (list, form) => list.wholes.map(({ start, tail }) => form.slice(start, tail)));
const divided = (text: string) => told(text, (list, form) => list.divided && form.slice(0, list.divided.tail));
const isMixed = (text: string) => told(text, ({ mixed }) => mixed);

test('gives value, digits and the words of the whole', () => {
  const [list] = sharesIn(plain('甲类6条，占公开总数8条的75%；乙类2条，占公开总量的比例为25.00%；丙类占0.5%。'));
  expect(list?.shares.map(({ value, digits, wholeWords }) => [decimalText(value), digits, wholeWords])).toEqual([
    ['75', 0, '公开总数'],
    ['25', 2, '公开总量'],
    ['0.5', 1, ''],
  ]);
});

test.each([
  ['behind a comma', '动态类60条，占75%；公告类20条，占25%。', ['60条 75%', '20条 25%']],
  ['in brackets', '动态类60条（占75%）、公告类20条（占25%）。', ['60条 75%', '20条 25%']],
  ['right behind the number', '动态类60条占75%。', ['60条 75%']],
  ['in the second sentence', '加强公开。动态类60条，占总数80条的75%。', ['60条 75% of 80条']],
  ['without a number', '动态类占75%。', ['75%']],
  ['behind a rounded number', '动态类近60条，占75%。', ['75%']],
  ['behind other words', '动态类60条信息占总数的75%。', ['75%']],
  ['behind other words, of a whole', '动态类60条信息占总数80条的75%。', ['60条 75% of 80条']],
  ['of a whole without words', '动态类60条占80条的75%，公告类20条占25%。', ['60条 75% of 80条', '20条 25%']],
  ['of a whole in brackets', '办结15件，占受理申请（20件）总数的75%。', ['15件 75% of 20件']],
  [
    'of the whole named before',
    '甲类6条，占总数8条的75%；乙类2条，占总数的25%。',
    ['6条 75% of 8条', '2条 25% of 8条'],
  ],
  [
    'of the whole named before, as a ratio',
    '甲类6条，占总数8条的比例为75%；乙类2条，占总数的比例为25%。',
    ['6条 75% of 8条', '2条 25% of 8条'],
  ],
  ['of a whole in other words', '甲类6条，占总数8条的75%；乙类2条，占发布的25%。', ['6条 75% of 8条', '2条 25%']],
  [
    'named twice',
    '甲6条，占总数8条的75%；乙2条，占总数4条的50%；丙1条，占总数的25%。',
    ['6条 75% of 8条', '2条 50% of 4条', '1条 25% of 4条'],
  ],
  ['that is a range', '动态类占75%-80%。', []],
])('reads a share %s', (_, text, expected) => {
  expect(shares(text)).toEqual(expected);
});

test.each([
  ['none', '动态类占75%，公告类占25%。', []],
  ['before the first share', '发布信息80条，动态类60条，占75%；公告类20条，占25%。', ['80条']],
  ['not behind it', '发布信息80条，动态类占75%，公告类20条。', ['80条']],
  ['of the same unit', '发布信息80条，召开会议9次，动态类60条，占75%。', ['80条']],
  ['of any unit without a number', '发布信息80条，召开会议9次，动态类占75%。', ['80条', '9次']],
  ['no change against another year', '发布信息80条，同比增加8条，动态类60条，占75%。', ['80条']],
  ['in the sentence before', '发布信息80条，召开会议9次。加强公开。动态类60条，占75%。', ['80条']],
  ['in no other sentence, without a number', '发布信息80条。动态类占75%。', []],
  ['named by the share', '动态类60条，占公开总数80条的75%。', ['80条']],
  ['each where it stands', '加强公开。发布信息81条，动态类60条，占公开总数80条的75%。', ['81条', '80条']],
])('wholes of the first share: %s', (_, text, expected) => {
  expect(wholes(text)).toEqual([expected]);
});

test('takes no more than twenty numbers of earlier sentences', () => {
  const earlier = Array.from({ length: 21 }, (_, index) => `${index + 1}条`);
  expect(wholes(`发布${earlier.join('、')}。动态类60条，占75%。`)).toEqual([earlier.slice(1)]);
});

test.each([
  ['发布信息80条，其中动态类60条，占75%。', '发布信息80条'],
  ['加强公开。发布信息80条，其中动态类占75%。', '加强公开。发布信息80条'],
  ['发布信息80条，动态类60条，占75%。', null],
  ['发布信息80条，分别为动态类60条，占75%。', null],
  ['其中发布信息80条，动态类60条，占75%。', null],
  ['发布信息近80条，其中动态类60条，占75%。', null],
  ['新增信息90条，发布信息80条，其中动态类60条，占75%。', null],
  ['其中动态类60条，占75%。', null],
])('其中 divides a number in 「%s」: %s', (text, expected) => {
  expect(divided(text)).toEqual([expected]);
});

test.each([
  ['one list', '发布信息80条，其中动态类60条，占75%。', false],
  ['a list in a list', '发布信息80条，其中动态类60条，占75%，包括转载30条，占50%。', true],
  ['the same whole twice', '甲类6条，占总数8条的75%；乙类2条，占总数8条的25%。', false],
  ['two wholes', '甲类6条，占总数8条的75%；召开会议4次，占全部9次的44%。', true],
  ['another whole in the end', '甲6条，占总数8条的75%；乙2条，占总数8条的25%；丙1条，占总数4条的25%。', true],
  ['a whole that is given', '新增9条，发布8条，甲类6条，占总数8条的75%；乙类2条，占25%。', false],
  ['a whole beside that given', '发布9条，甲类6条，占总数8条的75%；乙类2条，占25%。', true],
])('shares of different things: %s', (_, text, expected) => {
  expect(isMixed(text)).toEqual([expected]);
});

test.each([
  ['forty shares', '甲占1%、'.repeat(40), 1],
  ['more shares', '甲占1%、'.repeat(41), 0],
  ['a long sentence', `甲占1%${'、'.repeat(1996)}`, 1],
  ['a longer one', `甲占1%${'、'.repeat(1997)}`, 0],
  ['no share', '发布信息80条。', 0],
  ['nothing', '', 0],
])('lists in %s', (_, text, expected) => {
  expect(sharesIn(text)).toHaveLength(expected);
});
