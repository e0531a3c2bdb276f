import { describe, expect, it, test } from 'vitest';
import { columnsSaid, placesSaid } from '../../support/aligned.ts';

/** Two rows that fill two columns, each figure below the other. */
const FLUSH = ['规章    1   2', '许可    3   4'];
/** Two rows that fill three columns, aligned to the right. */
const RIGHT = ['规章    1    2    3', '许可   10   20   30'];
/** The same, however widths are counted. */
const ANY = ['ab     1    2    3', 'cd    10   20   30'];
const HEADER = '项目     收   发';

describe('where the columns stand', () => {
  test.each([
    ['where all full rows begin each figure at the same place', FLUSH, 2, 'characters flush: 6-7 10-11'],
    ['counting a Chinese character as two', ['规章      1   2', '行政许可  3   4'], 2, 'narrow flush: 10-11 14-15'],
    ['counting quotes as one', ['“规章”    1   2', '许可      3   4'], 2, 'characters flush: 8-9 12-13'],
    [
      'with the header as one of the rows',
      [HEADER, '规章     12   2', '处罚          6'],
      2,
      'narrow flush: 9-11 14-15',
    ],
    ['in the stretches of the figures', ['规章     12   2', '许可      3   4'], 2, 'characters: 7-9 12-13'],
    ['below the names of a header', [HEADER, '规章      1', '处罚          6'], 2, 'narrow: 9-11 14-16'],
    ['of three columns', RIGHT, 3, 'characters: 5-7 10-12 15-17'],
  ])('%s', (_, lines, count, columns) => {
    expect(columnsSaid(lines, count)).toBe(columns);
  });

  test.each([
    ['no row', [], 2],
    ['no row that fills every column', FLUSH, 3],
    ['one row that fills them, and no header', ['规章     12   2', '处罚     6'], 2],
    ['single spaces', ['规章 1 2', '许可 3 4', '处罚 5'], 2],
    ['single spaces, and figures of other widths', ['规章 10 2', '许可 3 4', '处罚 5'], 2],
    ['a figure below two names of the header', [HEADER, '规章     123456', '处罚          6'], 2],
    ['a label pushed by quotes of which the width is not known', ['“规章”     11   2', '许可     13   4'], 2],
    ['a space alone between figures of one width', ['规章    1 2', '许可    3 4'], 2],
    ['no name for the last column', ['项目    收', '规章    1', '许可         3'], 2],
  ])('is not told by %s', (_, lines, count) => {
    expect(columnsSaid(lines, count)).toBe('');
  });
});

describe('the figures of a row that lacks some', () => {
  test.each([
    ['below the first column', FLUSH, '处罚    5', '5 .'],
    ['below the second', FLUSH, '处罚        5', '. 5'],
    ['below no column', FLUSH, '处罚  5', '不定'],
    ['one space behind another', FLUSH, '处罚    5 6', '不定'],
    ['more than there are columns', FLUSH, '处罚    5   6   7', '不定'],
    ['to the right, below the first', RIGHT, '处罚    5', '5 . .'],
    ['to the right, below the last', RIGHT, '处罚             5', '. . 5'],
    ['to the right, below the first and the last', RIGHT, '强制  100       7', '100 . 7'],
    ['to the right, between two columns', ANY, 'ef       5', '不定'],
    ['to the right, below two columns', RIGHT, '处罚   1000000', '不定'],
    ['to the right, one space behind another', RIGHT, '处罚   1000 20', '不定'],
    ['to the right, two below one', RIGHT, '强制  1  2', '不定'],
  ])('%s', (_, rows, row, places) => {
    expect(placesSaid([...rows, row], rows === FLUSH ? 2 : 3).at(-1)).toBe(places);
  });

  it('below the names of a header, where no row fills them', () => {
    expect(placesSaid([HEADER, '规章      1', '处罚          6'], 2)).toEqual(['1 .', '. 6']);
  });

  it('that are wider than those of full rows', () => {
    expect(placesSaid(['规章     12   2', '许可      3   4', '处罚    125   5', '强制          6'], 2)).toEqual([
      '12 2',
      '3 4',
      '125 5',
      '. 6',
    ]);
  });
});
