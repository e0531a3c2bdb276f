import { describe, expect, it, test } from 'vitest';
import { fullWidth, widthIn } from '../../../server/src/core/report/wrapping.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';

const times = (count: number, length: number) => Array<number>(count).fill(length);
/** A line of so many characters; one below zero ends with a sentence. */
const line = (length: number) => (length < 0 ? `${'公'.repeat(-length - 1)}。` : '公'.repeat(length));
const widthOf = (lengths: readonly number[]) => fullWidth(parse(lengths.map(line).join('\n')).lines);

describe('lines that a program wrapped', () => {
  test.each([
    ['are four at least', times(4, 40), 70],
    ['are no fewer', times(3, 40), Infinity],
    ['may end with sentences, half of them', [...times(4, 40), ...times(4, -40)], 70],
    ['do not end with sentences, most of them', [...times(4, 40), ...times(5, -40)], Infinity],
    ['are one of five lines', [...times(4, 40), ...times(16, -10)], 70],
    ['are not fewer of all', [...times(4, 40), ...times(17, -10)], Infinity],
    ['are nearly as wide as the widest', [40, 35, 35, 35], 70],
    ['are not much narrower', [40, 35, 35, 34], Infinity],
    ['are 40 columns wide', times(5, 20), 35],
    ['are not narrower than that', times(5, 19), Infinity],
    ['are 240 columns wide at most', times(5, 120), 210],
    ['are not wider than that', times(5, 121), Infinity],
    ['stand beside no wider one', [...times(5, 40), 121], Infinity],
    ['are none where there is no line', [], Infinity],
  ])('%s', (_, lengths, width) => {
    expect(widthOf(lengths)).toBe(width);
  });

  test.each(['。', '；', '！', '？', '：', '。　'])('do not end with 「%s」', (end) => {
    expect(fullWidth(parse(`${'公'.repeat(39)}${end}\n`.repeat(9)).lines)).toBe(Infinity);
  });
});

test('a line is as wide as what it shows, with the blanks in front', () => {
  const widths = ['公开', '  公开  ', '“公”', 'ab1', ''].map((text) => widthIn(parse(text).lines[0]!.content));
  expect(widths).toEqual([4, 6, 4, 3, 0]);
});

it('is read of lines whose blanks in front make them wide', () => {
  expect(fullWidth(parse(`${' '.repeat(20)}${'公'.repeat(10)}\n`.repeat(4)).lines)).toBe(35);
});
