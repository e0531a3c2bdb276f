import { expect, test } from 'vitest';
import { hasWrongDetails, isOneMore } from '../../../server/src/core/report/prose/left-over.ts';
import type { List } from '../../../server/src/core/report/prose/part-list.ts';
import { quantities } from '../../support/quantities.ts';

/** The numbers of a sentence as a list that divides the first of them, up to the one at index `to`. */
function listOf(text: string, to?: number): List {
  const numbers = quantities(text);
  const { kind } = numbers[1]!.opening!;
  const place = 'sentence';
  return { total: numbers[0]!, numbers, from: 1, to: to ?? numbers.length, kind, place, mayFallShort: false };
}

/** Whether the number behind the first `count` parts is one more of them. */
function oneMore(text: string, count: number): boolean {
  const list = listOf(text);
  return isOneMore(list, list.numbers.slice(1, 1 + count), 1 + count);
}

/** Whether the last of the first `count` parts is divided into one more than it is. */
function wrongDetails(text: string, count: number, to?: number): boolean {
  const list = listOf(text, to);
  return hasWrongDetails(list, list.numbers.slice(1, 1 + count), 1 + count);
}

test.each([
  ['larger than the total', 2, '政策类50条，动态类30条，公告类90条'],
  ['of the kind of one part only', 2, '政策类50条，动态30条，公告类90条'],
  ['divided like the last part, not like the first', 2, '政策类50条；动态类30条；公告类90条'],
  ['before nothing', 2, '政策类50条，动态类30条，公告类90条，财政类0条'],
  ['before another unit', 2, '政策类50条，动态类30条，公告类90条，培训5次'],
  ['before the next clause', 2, '政策类50条，动态类30条，公告类90条；财政类90条'],
  ['so small that it was forgotten', 2, '政策类50条，动态类30条，公告类4条'],
  ['small behind five others', 5, '政策20条，动态20条，公告20条，财政10条，民生10条，教育4条'],
  ['behind a conjunction', 2, '政策50条、动态30条和公告20条'],
  ['of a list of all', 2, '分别为政策50条、动态30条、公告20条'],
  ['that closes the list, whatever the marks', 2, '政策50条，动态30条、其他20条'],
])('what is left over is one more part: %s', (_, count, parts) => {
  expect(oneMore(`公开信息80条，其中${parts}`, count)).toBe(true);
});

test('one is forgotten in a small list', () => {
  expect(oneMore('公开信息10条，其中政策3条，动态3条，公告2条，财政1条，民生1条，教育1条', 5)).toBe(true);
});

test.each([
  ['nothing', 2, '政策类50条，动态类30条'],
  ['a number that is none', 2, '政策类50条，动态类30条，公告类0条'],
  ['two numbers', 2, '政策类50条，动态类30条，公告类90条，财政类90条'],
  ['as much as the total', 2, '政策类50条，动态类30条，公告类80条'],
  ['another kind', 2, '政策50条，动态30条，公告90条'],
  ['too much to forget', 2, '政策类50条，动态类30条，公告类5条'],
  ['a small one behind four others', 4, '政策20条，动态20条，公告20条，财政20条，教育4条'],
  ['much behind five others', 5, '政策20条，动态20条，公告20条，财政10条，民生10条，教育5条'],
  ['a small one behind a single part', 1, '政策类80条，公告类4条'],
  ['another mark', 2, '政策类50条；动态类30条，公告类90条'],
  ['what was read', 2, '政策类50条，动态类30条，阅读类90条'],
  ['something behind the last of all', 2, '政策类50条，其他30条，公告类90条'],
  ['no conjunction', 2, '政策50条、动态30条、公告20条'],
  ['a conjunction behind a single part', 1, '政策80条和公告20条'],
  ['others behind a single part', 1, '政策80条、其他20条'],
  ['more than a single part that is said to be all', 1, '分别为政策80条、公告20条'],
])('what is left over is no part: %s', (_, count, parts) => {
  expect(oneMore(`公开信息80条，其中${parts}`, count)).toBe(false);
});

test.each([
  ['at the end', '政策50条；动态30条，领导20条，会议11条'],
  ['of twenty', '政策60条；动态20条，领导10条，会议11条'],
  ['three', '政策50条；动态30条，领导20条，会议6条，调研5条'],
  ['before a semicolon', '政策50条；动态30条，领导20条，会议11条；公告20条'],
  ['before a full stop', '政策50条；动态30条，领导20条，会议11条。公告20条'],
])('details come to one more than their part: %s', (_, parts) => {
  expect(wrongDetails(`公开信息80条，其中${parts}`, 2)).toBe(true);
});

test.each([
  ['before a comma', '公告5条'],
  ['before a comma and a semicolon', '公告5条；财政5条'],
])('details end with the list, %s', (_, behind) => {
  const text = `公开信息80条，其中政策50条；动态30条，领导20条，会议11条，${behind}`;
  expect(wrongDetails(text, 2, 5)).toBe(true);
});

test.each([
  ['the right sum', 2, '公开信息80条，其中政策50条；动态30条，领导20条，会议10条'],
  ['one less', 2, '公开信息80条，其中政策50条；动态30条，领导20条，会议9条'],
  ['two more', 2, '公开信息80条，其中政策50条；动态30条，领导20条，会议12条'],
  ['of nineteen', 2, '公开信息80条，其中政策61条；动态19条，领导9条，会议11条'],
  ['of a single part', 1, '公开信息30条；其中动态30条，领导20条，会议11条'],
  ['of a part behind a comma', 3, '公开信息100条，其中政策50条；动态20条，公告30条，领导20条，会议11条'],
  ['parts themselves', 2, '公开信息80条，其中政策50条；动态30条；领导20条，会议11条'],
  ['a single one', 2, '公开信息80条，其中政策50条；动态30条，领导31条'],
  ['another unit', 2, '公开信息80条，其中政策50条；动态30条，领导20条，会议11次'],
  ['opened by words', 2, '公开信息80条，其中政策50条；动态30条，其中领导20条，会议11条'],
])('details are not one more than their part: %s', (_, count, text) => {
  expect(wrongDetails(text, count)).toBe(false);
});
