import { describe, expect, it, test } from 'vitest';
import { formOf } from '../../../server/src/core/form/forms.ts';
import { isFragment, isInTitleWords, leftOver } from '../../../server/src/core/report/heading-words.ts';
import { endOfWords, wordingOf } from '../../../server/src/core/report/section-wording.ts';
import { plain } from '../../../server/src/core/text/plain.ts';

const section = (wanted: string) => formOf(2021).sections.find(({ id }) => id === wanted)!;

describe('what is left of a title without the words of titles', () => {
  test.each([
    ['总体情况', ''],
    ['存在的主要问题及改进情况', ''],
    ['主动公开政府信息情况', ''],
    ['努力方向', ''],
    ['年度', ''],
    ['', ''],
    ['总体情', '情'],
    ['总情况', '总'],
    ['总体体情况', '体'],
    ['政府信公开', '信'],
    ['甲总体情况乙', '甲乙'],
    ['X', 'X'],
  ])('「%s」', (title, rest) => {
    expect(leftOver(title)).toBe(rest);
    expect(isInTitleWords(title)).toBe(rest === '');
  });

  it('may be a piece of such a word', () => {
    expect(['情', '体', '沉', '和', 'X'].map(isFragment)).toEqual([true, true, false, false, false]);
  });
});

describe('how a section is named', () => {
  test.each([
    ['overview', '总体情况', 'right', 4],
    ['overview', '总体情况（一）', 'right', 4],
    ['problems', '存在的主要问题及改进情况', 'right', 12],
    ['problems', '存在主要问题和改进情况', 'right', 11],
    ['problems', '存在的主要问题及改进情况（略）。', 'right', 12],
    ['problems', '存在的主要问题及改进情况。：', 'right', 12],
    ['disclosure', '主动公开政府信息情况：', 'right', 10],
    ['overview', '总体概况', 'reworded', 4],
    ['overview', '大体情形', 'reworded', 4],
    ['overview', '总体情沉', 'reworded', 4],
    ['disclosure', '主动公开政府情况', 'reworded', 8],
    ['overview', '总体情', 'damaged', 3],
    ['overview', '总体总情况', 'damaged', 5],
    ['problems', '存在的主要问题及改措情况', 'damaged', 12],
    ['disclosure', '主动公开政府信情况', 'damaged', 9],
    ['disclosure', '主动公政府信情况', 'damaged', 8],
    ['overview', '总体情况呀', 'damaged', 5],
    ['overview', '总体青况', 'reworded', 4],
    ['overview', '最休情况', 'reworded', 4],
    ['disclosure', '主动公动政府信动情况', 'reworded', 10],
    ['disclosure', '主动公开政府信息情情况', 'damaged', 11],
  ])('%s 「%s」', (id, title, wording, end) => {
    expect(wordingOf(plain(title), section(id))).toBe(wording);
    expect(endOfWords(plain(title))).toBe(end);
  });
});
