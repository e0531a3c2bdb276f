import { describe, expect, it, test } from 'vitest';
import { tableIn, tableSaid } from '../../support/table-read.ts';

const RESULTS = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
const HEADER = `行政复议\t行政诉讼\n${RESULTS}\t未经复议直接起诉\t复议后起诉\n${RESULTS}\t${RESULTS}\n`;
const FIGURES = '1\t2\t0\t0\t3\t0\t4\t0\t0\t4\t5\t0\t0\t0\t5';
const ROWS = ['reconsideration: 1 2 0 0 3', 'litigation-direct: 0 4 0 0 4', 'litigation-after: 5 0 0 0 5'];
const UNPLACED = ROWS.map((row) => row.replace(/\d/g, '?'));
const ONE_BLANK = FIGURES.replace('\t2\t', '\t\t');
/** What belongs to no row where none is placed. */
const ALL_LOOSE = ['行外', '余'].map((name) => `${name}: ${FIGURES.replaceAll('\t', ' ')}`);
/** One cell a line. */
const stacked = (text: string) => text.replaceAll('\t', '\n');
/** A table for each row, with its own header. */
const apart = (direct = '未经复议直接起诉', first = '0') =>
  `行政复议\t${RESULTS}\n\t1\t2\t0\t0\t3\n${direct}\t${RESULTS}\n\t${first}\t4\t0\t0\t4\n复议后起诉\t${RESULTS}\n\t5\t0\t0\t0\t5`;
/** A line for each figure, behind its column. */
const lines = (results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']) => {
  const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const figures = FIGURES.split('\t');
  return names
    .flatMap((name, row) => [name, ...results.map((result, at) => `${result}\t${figures[5 * row + at]}`)])
    .join('\n');
};

describe('the table of section four', () => {
  test.each([
    ['with its figures in one line', HEADER + FIGURES],
    ['with a blank behind them', `${HEADER}${FIGURES}\t`],
    ['with a blank in front of them', `${HEADER}\t${FIGURES}`],
    ['with a blank behind each', HEADER + FIGURES.replaceAll('\t', '\t\t')],
    ['one cell a line', stacked(HEADER + FIGURES)],
    ['a header and a line for each row', apart()],
    [
      'a line for each row behind its label',
      `行政复议\t1\t2\t0\t0\t3\n未经复议直接起诉\t0\t4\t0\t0\t4\n复议后起诉\t5\t0\t0\t0\t5`,
    ],
    ['a line for each figure behind its column', lines()],
    ['the same, one cell a line', stacked(lines())],
    [
      'several rows in one line behind their labels',
      '行政复议\t1\t2\t0\t0\t3\t未经复议直接起诉\t0\t4\t0\t0\t4\n复议后起诉\t5\t0\t0\t0\t5',
    ],
    [
      'several rows in one line below their labels',
      '行政复议\t未经复议直接起诉\n1\t2\t0\t0\t3\t0\t4\t0\t0\t4\n复议后起诉\t5\t0\t0\t0\t5',
    ],
    [
      'with a line of blanks between its rows',
      '行政复议\t1\t2\t0\t0\t3\n\t\t\t\n未经复议直接起诉\t0\t4\t0\t0\t4\n复议后起诉\t5\t0\t0\t0\t5',
    ],
  ])('%s', (_, text) => {
    expect(tableSaid(text, 'review')).toEqual(ROWS);
  });

  it('with blank cells', () => {
    const blank = ROWS.map((row) => row.replace(/\d/g, '.'));
    expect(tableSaid(HEADER + FIGURES.replace(/\d/g, ''), 'review')).toEqual(blank);
    expect(tableSaid(HEADER + FIGURES.replace('\t2\t', '\t\t'), 'review')).toEqual([
      'reconsideration: 1 . 0 0 3',
      ...ROWS.slice(1),
    ]);
  });

  test.each([
    ['a blank in front', `${HEADER}\t${ONE_BLANK}`],
    ['a blank behind', `${HEADER}${ONE_BLANK}\t`],
    ['other figures above the header', `9\t9\t${ONE_BLANK}\n${HEADER}${ONE_BLANK}`],
  ])('with a blank cell, and %s', (_, text) => {
    expect(tableSaid(text, 'review')!.slice(0, 3)).toEqual(['reconsideration: 1 . 0 0 3', ...ROWS.slice(1)]);
  });

  it('has each row with its label', () => {
    const { rows } = tableIn(HEADER + FIGURES, 'review')!;
    expect(Array.from(rows.values(), ({ anchor }) => anchor?.label.text)).toEqual([
      ...['行政复议', '未经复议直接起诉', '复议后起诉'],
    ]);
  });

  it('without its header, where that is asked for', () => {
    expect(tableSaid(FIGURES, 'review', true)).toEqual(ROWS);
    expect(tableSaid(FIGURES, 'review')).toBeNull();
    expect(tableSaid(FIGURES.replace('1\t', ''), 'review', true)).toBeNull();
    expect(tableSaid('1\t2\t3', 'review')).toBeNull();
  });

  test.each([
    ['a figure is missing', HEADER + FIGURES.replace('1\t', ''), '行外: 2 0 0 3 0 4 0 0 4 5 0 0 0 5'],
    [
      'a figure is missing where each stands on its line',
      stacked(HEADER + FIGURES.replace('\t2\t', '\t')),
      '行外: 1 0 0 3 0 4 0 0 4 5 0 0 0 5',
    ],
    ['a cell between two columns holds words', HEADER + FIGURES.replace('4\t5', '4\t备注\t5')],
    ['blanks may be columns or merged cells', HEADER + FIGURES.replace('\t2\t', '\t\t').replaceAll('\t', '\t\t')],
    [
      'a line of several lacks a figure',
      apart('未经复议直接起诉', ''),
      '行外: 1 2 0 0 3 4 0 0 4 5 0 0 0 5',
      '余: 1 2 0 0 3 4 0 0 4',
    ],
    [
      'a line of several stands behind an unknown label',
      apart('别的'),
      '行外: 1 2 0 0 3 0 4 0 0 4 5 0 0 0 5',
      '余: 1 2 0 0 3 别的 0 4 0 0 4',
    ],
    [
      'the lines stand in another order',
      '行政复议\t1\t2\t0\t0\t3\n复议后起诉\t5\t0\t0\t0\t5\n未经复议直接起诉\t0\t4\t0\t0\t4',
      '行外: 1 2 0 0 3 5 0 0 0 5 0 4 0 0 4',
      '余: 1 2 0 0 3 5 0 0 0 5 0 4 0 0 4',
    ],
    [
      'the lines of figures stand in another order',
      lines(['结果维持', '结果纠正', '其他结果', '总计', '尚未审结']),
      '行外: 1 2 0 0 3 0 4 0 0 4 5 0 0 0 5',
      '余: 1 2 0 0 3 0 4 0 0 4 5 0 0 0 5',
    ],
    ['there are none', HEADER],
    ['they stand above the header', `${ONE_BLANK}\n${HEADER}`, `行外: ${ONE_BLANK.replace(/\t+/g, ' ')}`],
    [
      'the labels of two rows stand above those of figures',
      '行政复议\n未经复议直接起诉\n1\t2\t0\t0\t3\n0\t4\t0\t0\t4\n复议后起诉\t5\t0\t0\t0\t5',
      ...ALL_LOOSE,
    ],
    [
      'labels stand below their figures',
      '1\t2\t0\t0\t3\n行政复议\n0\t4\t0\t0\t4\n未经复议直接起诉\n5\t0\t0\t0\t5\n复议后起诉',
      ALL_LOOSE[0],
      '余: 0 4 0 0 4 5 0 0 0 5',
    ],
    [
      'one line has a figure of the next',
      '行政复议\t1\t2\t0\t0\n未经复议直接起诉\t3\t0\t4\t0\t0\t4\n复议后起诉\t5\t0\t0\t0\t5',
      ...ALL_LOOSE,
    ],
    [
      'two stand behind the label of one column',
      '行政复议\n结果维持\t1\t2\n其他结果\t0\t0\n总计\t3\n未经复议直接起诉\t0\t4\t0\t0\t4\n复议后起诉\t5\t0\t0\t0\t5',
      ...ALL_LOOSE,
    ],
  ])('tells no place where %s', (_, text, ...others) => {
    expect(tableSaid(text, 'review')).toEqual([...UNPLACED, ...others]);
  });

  it('has the first line of figures, what follows belongs to no row', () => {
    expect(tableSaid(`${HEADER}${FIGURES}\n说明\t7`, 'review')).toEqual([...ROWS, '行外: 7']);
    expect(tableSaid(`${HEADER}${FIGURES}\n${FIGURES}`, 'review')).toEqual([
      ...ROWS,
      `行外: ${FIGURES.replaceAll('\t', ' ')}`,
    ]);
  });

  it('tells its lines, which cells stand for its figures and how many are written', () => {
    const text = `甲\n${HEADER}${FIGURES.replace('\t2\t', '\t\t')}\n乙`;
    const table = tableIn(text, 'review')!;
    const [first] = table.rows.values();
    const place = text.indexOf('1\t\t0');
    expect(table.lines).toEqual({ first: 1, last: 4 });
    expect(first).toMatchObject({ written: 4, kept: true, placed: true });
    expect(first!.anchor?.label.id).toBe('reconsideration');
    expect(first!.figures.get('upheld')?.span).toEqual({ start: place, end: place + 1 });
    expect(first!.figures.get('upheld')?.id).toEqual({ table: 'review', row: 'reconsideration', column: 'upheld' });
  });

  it('marks its first label where a figure has no place', () => {
    const table = tableIn(`甲\n${HEADER}`, 'review')!;
    const [first] = table.rows.values();
    expect(first).toMatchObject({ written: 0, placed: false });
    expect(first!.figures.get('total')?.span).toEqual({ start: 2, end: 6 });
  });
});
