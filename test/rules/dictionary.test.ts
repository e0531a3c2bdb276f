import { expect, it, test } from 'vitest';
import { dictionaryOf, ownWords, wrongWords } from '../../server/src/core/rules/names/dictionary.ts';
import { paragraph } from '../support/paragraph.ts';

const WORDS = [
  { wrong: '帐', right: '账' },
  { wrong: '帐户', right: '账户', notAfter: '蚊' },
  { wrong: '按装', right: '安装', notBefore: '机' },
  { wrong: '的的', right: '的', isWrong: (shown: string, start: number) => shown.charAt(start - 1) !== '目' },
];

/** The words of `WORDS` found in a text, and where. */
const found = (text: string) =>
  wrongWords(paragraph(text, null).prose, dictionaryOf(WORDS)).map(
    ({ span, word, replacement }) => `${span.start} ${word.wrong}→${replacement}`,
  );

test.each([
  ['帐户', ['0 帐户→账户']],
  ['开立帐户、记帐', ['2 帐户→账户', '6 帐→账']],
  ['帐户帐户', ['0 帐户→账户', '2 帐户→账户']],
  ['蚊帐户外', ['1 帐→账']],
  ['按装路灯', ['0 按装→安装']],
  ['按装机容量', []],
  ['公开的的信息', ['2 的的→的']],
  ['目的的实现', []],
  ['', []],
])('wrong words in 「%s」', (text, words) => {
  expect(found(text)).toEqual(words);
});

it('takes what an office adds, but nothing empty and nothing that stays as it is', () => {
  expect(ownWords({ '': '甲', 甲方: '甲方', '乙（方）': '乙方' })).toEqual([{ wrong: '乙(方)', right: '乙方' }]);
});
