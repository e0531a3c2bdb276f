import { describe, expect, it } from 'vitest';
import { misread, misreadLines } from '../../../server/src/core/syntax/misread.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

const LOST = '\ufffd';

/** What both ways of looking say. */
function both(text: string) {
  const [whole, inLines] = [misread(text), misreadLines(parse(text))];
  expect(inLines).toEqual(whole);
  return whole;
}

describe('a text in a wrong encoding', () => {
  it('is one of which one character in twenty was lost', () => {
    expect(both(`甲\n乙${LOST}丙${LOST}`)).toEqual({ span: { start: 3, end: 4 }, lost: 2 });
    expect(both(LOST + '甲'.repeat(19))).toEqual({ span: { start: 0, end: 1 }, lost: 1 });
    expect(both(LOST + '甲'.repeat(20))).toBeNull();
    expect(both(`甲\n${LOST}\n${LOST}\n`)).toEqual({ span: { start: 2, end: 3 }, lost: 2 });
  });

  it('is one in which well-known words came out as others', () => {
    expect(both('年度报告\n甲鏀垮簻乙\n鏀垮簻')).toEqual({ span: { start: 6, end: 9 }, lost: null });
    for (const word of ['淇℃伅鍏', '锟斤拷锟', 'æ”¿åºœ', 'Õþ¸®'])
      expect(both(`${'甲'.repeat(30)}${word}`)).toEqual({ span: { start: 30, end: 30 + word.length }, lost: null });
  });

  it('is not one that has all its words, or nothing', () => {
    expect(both('政府信息公开工作年度报告')).toBeNull();
    expect(both('')).toBeNull();
  });
});
