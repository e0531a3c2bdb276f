import { describe, expect, test } from 'vitest';
import { readRequests } from '../../../server/src/core/report/prose/course-words.ts';
import { guessOf } from '../../../server/src/core/report/prose/request-meaning.ts';
import { OFFICE } from '../../support/stated.ts';

const guess = (text: string, isPart = false, reporter = OFFICE) => guessOf(readRequests(text), reporter, isPart);

const EITHER = 'received-or-with-carried';

test.each([
  ['收到政府信息公开申请', 'received'],
  ['收到申请', EITHER],
  ['收到', EITHER],
  ['新收', 'received'],
  ['受理政府信息公开申请', EITHER],
  ['收办政府信息公开申请', EITHER],
  ['登记收到政府信息公开申请', EITHER],
  ['收到办理政府信息公开申请', EITHER],
  ['收到答复政府信息公开申请', EITHER],
  // Not all that came in, or not requests alone.
  ['除收到政府信息公开申请', null],
  ['其余收到政府信息公开申请', null],
  ['收到发生的政府信息公开申请', null],
  ['收到政府信息公开申请主动公开', null],
  ['未收到政府信息公开申请', null],
  ['收到任何政府信息公开申请', null],
  ['收到其他政府信息公开申请', null],
  ['收到投诉政府信息公开申请', null],
  ['收到2021年政府信息公开申请', null],
  ['收到2022年政府信息公开申请', null],
  ['收到2023年政府信息公开申请', 'received'],
  ['收到2024年政府信息公开申请', null],
  ['收到下一年政府信息公开申请', null],
  ['收到上年政府信息公开申请', null],
  ['收到不予公开', null],
  ['', null],
])('of requests that came in: %s', (text, expected) => expect(guess(text)).toBe(expected));

test.each([
  ['今年政府信息公开申请', 'received'],
  ['政府信息公开申请总数', 'received'],
  ['公众政府信息公开申请', 'received'],
  ['今年依申请公开事项', 'received'],
  ['今年依申请政府信息案件', 'received'],
  // What was published on request, or no word that there were so many.
  ['今年依申请公开', null],
  ['今年依申请公开政府信息', null],
  ['今年依申请政府信息', null],
  ['今年要求公开信息', null],
  ['今年申请公开信息', null],
  ['今年依申请政府信息申请', null],
  ['政府信息公开申请', null],
  ['申请总量', null],
  ['今年申请', null],
  ['今年案件', null],
  // Parts, or all of something.
  ['除政府信息公开申请今年', null],
  ['其余政府信息公开申请今年', null],
  ['全部政府信息公开申请今年', null],
  ['发生政府信息公开申请今年', null],
  // What follows is of them.
  ['申请中', 'in-hand'],
  ['政府信息公开申请中', 'in-hand'],
  ['今年政府信息公开申请中', 'in-hand'],
  ['今年中', null],
  ['中申请', null],
])('of requests without a verb: %s', (text, expected) => expect(guess(text)).toBe(expected));

test.each([
  ['上年结转', 'carried-in'],
  ['2022年结转', 'carried-in'],
  ['结转下年', 'carried-out'],
  ['结转2024年', 'carried-out'],
  ['在办政府信息公开申请', 'carried-out'],
  ['在办', 'carried-out'],
  ['收到在办政府信息公开申请', null],
  ['收办在办政府信息公开申请', null],
  ['结转', null],
  ['上年结转下年', null],
  ['2021年结转', null],
  ['2023年结转', null],
  ['结转2025年', null],
  ['上年结转予以公开', null],
  ['上年结转自然人', null],
  ['上年结转不予公开企业', null],
])('of requests that were carried over: %s', (text, expected) => expect(guess(text)).toBe(expected));

test.each([
  ['不予公开', 'denied'],
  ['予以公开部分公开', 'granted-or-partly'],
  ['不予公开无法提供', 'denied-or-unable'],
  ['不予处理其他处理', 'refused-or-other'],
  ['予以公开不予公开', null],
  ['予以公开不予公开无法提供', null],
  ['自然人不予公开', null],
  // Of pieces of information.
  ['予以公开信息', null],
  ['部分公开信息', null],
  ['予以公开政府信息公开申请信息', 'granted'],
  ['予以公开、部分公开信息', 'granted-or-partly'],
  ['不予公开信息无法提供', 'denied-or-unable'],
  ['公开或部分公开信息', 'granted-or-partly'],
])('of results: %s', (text, expected) => expect(guess(text)).toBe(expected));

test.each([
  ['自然人', 'applicant/natural'],
  ['自然人企业', null],
  ['自然人答复', null],
  ['自然人企业答复', null],
  ['收到企业', 'applicant/business'],
  ['答复', 'answered'],
  ['办结', 'answered'],
  ['办理', 'handled'],
  ['办理政府信息公开申请', 'handled'],
  ['办理登记', 'in-hand'],
  ['登记', 'in-hand'],
])('of senders, and of what was done: %s', (text, expected) => expect(guess(text)).toBe(expected));

describe('of a part', () => {
  test.each([
    ['收到政府信息公开申请', null],
    ['受理政府信息公开申请', null],
    ['新收', 'received'],
    ['办理', 'in-hand'],
    ['登记', 'in-hand'],
    ['答复', 'answered'],
    ['上年结转', 'carried-in'],
    ['今年政府信息公开申请', null],
    ['政府信息公开申请中', null],
  ])('%s', (text, expected) => expect(guess(text, true)).toBe(expected));
});

test.each([['2022年结转'], ['结转2024年'], ['收到2023年政府信息公开申请']])(
  'a year tells nothing where that of the report is not known: %s',
  (text) => expect(guess(text, false, { ...OFFICE, year: null })).toBeNull(),
);
