import { expect, it, test } from 'vitest';
import { clausesOf, lastClause, sentencesOf, wordsBefore } from '../../../server/src/core/report/prose/sentences.ts';

test.each([
  ['收到申请15件。答复16件', ['0 收到申请15件', '8 答复16件']],
  ['收到申请15件。。答复16件!', ['0 收到申请15件', '9 答复16件']],
  ['。收到1.5万件?', ['1 收到1.5万件']],
  ['', []],
])('sentences of 「%s」', (text, expected) => {
  expect(sentencesOf(text).map((each) => `${each.start} ${each.text}`)).toEqual(expected);
});

test.each([
  ['收到15件,答复16件;', ['10 收到15件', '16 答复16件', '22 ']],
  ['收到15件', ['10 收到15件']],
  ['', ['10 ']],
])('clauses of 「%s」', (text, expected) => {
  expect(clausesOf({ start: 10, text }, ',;').map((each) => `${each.start} ${each.text}`)).toEqual(expected);
});

test.each([
  ['收到申请15件,其中网络申请12件', '12', '其中网络申请'],
  ['收到申请15件', '15', '收到申请'],
  ['15件', '15', ''],
  ['收到,答复16件,办结', '16', '答复'],
])('the words before a number: %s', (text, digits, words) => {
  expect(wordsBefore(text, { start: text.indexOf(digits) })).toBe(words);
});

it('takes no more than sixty characters before a number, and none before a text', () => {
  expect(wordsBefore(`甲${'某'.repeat(60)}12件`, { start: 61 })).toBe('某'.repeat(60));
  expect(wordsBefore('收到申请15件', { start: -2 })).toBe('');
});

test.each([
  ['收到15件,答复16件;办结', '办结'],
  ['收到15件,', ''],
  ['收到15件', '收到15件'],
  ['', ''],
])('the last clause of 「%s」', (text, expected) => expect(lastClause(text, ',;')).toBe(expected));
