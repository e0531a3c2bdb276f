import { expect, test } from 'vitest';
import { mayEnd } from '../../../server/src/core/report/prose/list-end.ts';
import { type List, turnIn } from '../../../server/src/core/report/prose/part-list.ts';
import type { Ends } from '../../../server/src/core/report/prose/readings.ts';
import { quantities } from '../../support/quantities.ts';

interface Given {
  readonly place?: List['place'];
  readonly lenient?: boolean;
  /** Where a list inside it may end. */
  readonly inside?: Ends;
  readonly bent?: boolean;
}

/** Whether the list that divides the first number of a sentence may end behind its first `count` parts. */
function ends(text: string, count: number, given: Given = {}): boolean {
  const { place = 'sentence', lenient = false, inside = null, bent = false } = given;
  const numbers = quantities(text);
  const { kind } = numbers[1]!.opening!;
  const list: List = { total: numbers[0]!, numbers, from: 1, to: numbers.length, kind, place, mayFallShort: false };
  const parts = numbers.slice(1, 1 + count);
  const sum = parts.reduce((all, { amount }) => all + amount, 0n);
  const reading = { at: 1 + count, sum, slack: 0n, parts, bent, passed: false };
  const turn = reading.at < list.to ? turnIn(list, parts, reading.at) : 'strong';
  return mayEnd({ list, lenient, insideAt: () => inside }, reading, turn);
}

test.each([
  ['at the last number', 2, '80条，其中甲类50条、乙类30条', true],
  ['at the last number, short of two', 2, '80条，其中甲类48条、乙类30条', true],
  ['at the last number, with one too many', 2, '80条，其中甲类51条、乙类30条', false],
  ['before what is read', 2, '90条，其中甲类50条、乙类30条，阅读90条', true],
  ['before one of its kind, short', 2, '90条，其中甲类50条、乙类30条，丙类9条', false],
  ['behind a pause', 2, '80条，其中甲50条、乙30条、丙5条', false],
  ['behind a pause, before a deed', 2, '80条，其中甲类50条、乙类30条、发布公告5条', true],
  ['behind a comma', 2, '80条，其中甲50条，乙30条，丙5条', true],
  ['behind a comma, before one more', 2, '80条，其中甲类50条，乙类30条，丙类4条', false],
  ['behind a single part that is all', 1, '80条，其中甲80条、乙5条', true],
  ['behind a single part of several that are all', 1, '80条，分别为甲80条、乙5条', false],
  ['before wrong details', 2, '80条，其中政策50条；动态30条，领导20条，会议11条', false],
])('a list that divides its total ends %s', (_, count, text, expected) => {
  expect(ends(`公开信息${text}`, count)).toBe(expected);
});

test.each([
  ['before a coarser mark', 2, '90条，其中甲类50条、乙类30条，丙类9条', true],
  ['before a coarser mark, with one too many', 2, '79条，其中甲类50条、乙类30条，丙类9条', false],
  ['before the same mark', 2, '90条，其中甲类50条、乙类30条、丙类9条', false],
  ['before the same comma', 2, '90条，其中甲类50条，乙类30条，丙类9条', false],
  ['behind a single part before a comma', 1, '90条，其中甲类50条，乙类30条', true],
  ['behind a single part before a pause', 1, '90条，其中甲类50条、乙类30条', false],
  ['behind a single part that is all, before a pause', 1, '80条，其中甲80条、乙5条', false],
])('a list inside another one ends %s', (_, count, text, expected) => {
  expect(ends(`公开信息${text}`, count, { place: 'inside' })).toBe(expected);
});

test('a list in brackets goes on behind a pause', () => {
  expect(ends('公开信息80条，其中甲80条、乙5条', 1, { place: 'brackets' })).toBe(false);
});

const DEED = '公开信息90条，其中甲类50条、乙类30条，微信发布5条';

test.each([
  ['ends before a deed where marks may end it', DEED, true, true],
  ['does not end before a deed where they may not', DEED, false, false],
  ['does not end before a deed with a part behind it', `${DEED}、丙类4条`, true, false],
  ['does not end before one of its kind', '公开信息90条，其中甲类50条、乙类30条，丙类5条', true, false],
])('a list that falls short %s', (_, text, lenient, expected) => {
  expect(ends(text, 2, { lenient })).toBe(expected);
});

const WHOLE = '公开信息80条，其中政策80条，包括动态30条';
const SHORT = '公开信息80条，其中政策50条，包括动态30条';
const OTHER = '公开信息80条，其中政策50条，依申请办理内容包括动态30条';

test.each([
  ['no list inside that adds up', WHOLE, new Set<number>(), true],
  ['a list inside that adds up', WHOLE, new Set([3]), false],
  ['a list inside of which nobody can tell', WHOLE, null, false],
  ['no list inside that adds up, and falls short', SHORT, new Set<number>(), false],
  ['words that open another list', OTHER, new Set([3]), true],
])('a list ends before %s: %s', (_, text, inside, expected) => {
  expect(ends(text, 1, { inside })).toBe(expected);
});

test.each([
  ['公开信息80条，其中甲类50条、乙类30条', true],
  ['公开信息80条，其中甲类50条、乙类20条', false],
  ['公开信息80条，其中甲类50余条、乙类30条', false],
])('a list some numbers of which were left out has to add up: %s', (text, expected) => {
  expect(ends(text, 2, { bent: true })).toBe(expected);
});
