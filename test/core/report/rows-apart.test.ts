import { describe, expect, test } from 'vitest';
import { tableIn, tableSaid } from '../../support/table-read.ts';

const FULL = '1 2 3 4 5 6 21';
const ZEROS = '0 0 0 0 0 0 0';
const LOST = '? ? ? ? ? ? ?';
/** The first two rows of section three, and its total, their figures between spaces. */
const apart = (figures: string) => figures.replaceAll(' ', '  ');
const ABOVE = `一、本年新收政府信息公开申请数量  ${apart(FULL)}\n二、上年结转政府信息公开申请数量  ${apart(ZEROS)}\n`;
const BELOW = `\n（七）总计  ${apart(FULL)}`;
/** How the row 予以公开 is read between them, and what belongs to no row. */
const read = (row: string) => {
  const [first, second, granted, total, ...others] = tableSaid(ABOVE + row + BELOW, 'requests')!;
  expect([first, second, total]).toEqual([`new: ${FULL}`, `carried-in: ${ZEROS}`, `total: ${FULL}`]);
  return [granted!.replace('granted: ', ''), ...others];
};

describe('a row of figures between spaces', () => {
  test.each([
    ['behind its label', `（一）予以公开  ${apart(FULL)}`, FULL],
    ['below its label', `（一）予以公开\n${apart(FULL)}`, FULL],
    ['on two lines, one to the right of the other', `（一）予以公开  1  2  3  4\n${' '.repeat(27)}5  6  21`, FULL],
    ['on two lines, of which the second begins in front', '（一）予以公开  1  2  3  4\n  5  6  21', LOST],
    ['without figures', '（一）予以公开', LOST],
    ['with a piece of its last figure below', '（一）予以公开  1  2  3  4  5  6  2\n  1', LOST, '行外: 1', '余: 1'],
    [
      'with figures of another row below',
      `（一）予以公开  ${apart(FULL)}\n  7  7  7  7  7  7  49`,
      FULL,
      '行外: 7 7 7 7 7 7 49',
      '余: 7 7 7 7 7 7 49',
    ],
    [
      'with a sentence below that ends in a figure',
      `（一）予以公开  ${apart(FULL)}\n这里是一段很长的说明文字不是单元格 5`,
      FULL,
      '行外: 5',
      '余: 这里是一段很长的说明文字不是单元格 5',
    ],
  ])('%s', (_, row, ...expected) => {
    expect(read(row)).toEqual(expected);
  });

  test('of two rows, printed one below the other behind their labels', () => {
    const text = `${ABOVE}三、本年度办理结果  （一）予以公开${BELOW}\n  9  8  7  6  5  4  39`;
    expect(tableSaid(text, 'requests')!.slice(2)).toEqual([`granted: ${FULL}`, 'total: 9 8 7 6 5 4 39']);
  });
});

describe('a row of one cell a line', () => {
  const lines = (figures: string) => figures.replaceAll(' ', '\n');
  const rows = (second: string, more = '') =>
    `一、本年新收政府信息公开申请数量\n${lines(FULL)}\n${second}${more}\n（一）予以公开\n${lines(FULL)}`;
  const CARRIED = '二、上年结转政府信息公开申请数量';
  const SENTENCE = '这里是一段很长的说明文字不是单元格';
  test.each([
    ['blank lines for blank cells', rows(`${CARRIED}\n\n\n\n\n\n\n`), '. . . . . . .'],
    ['the same, and a figure in front of the table', `1\n${rows(`${CARRIED}\n\n\n\n\n\n\n`)}`, LOST, '行外: 1'],
    ['a blank line in front of a label', rows(`\n${CARRIED}\n${lines(ZEROS)}`), ZEROS],
    [
      'a sentence behind it',
      rows(`${CARRIED}\n${lines(ZEROS)}`, `\n${SENTENCE}\n5`),
      ZEROS,
      '行外: 5',
      `余: ${SENTENCE} 5`,
    ],
  ])('%s', (_, text, carried, ...others) => {
    expect(tableSaid(text, 'requests')).toEqual([
      `new: ${FULL}`,
      `carried-in: ${carried}`,
      `granted: ${FULL}`,
      ...others,
    ]);
  });
});

describe('a row of cells with blanks beside its figures', () => {
  const HEADER = '\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n';
  const tabs = (figures: string) => figures.replaceAll(' ', '\t');
  const TOTAL = `\n\t（七）总计\t${tabs(FULL)}`;
  test.each([
    ['one within', `${HEADER}三、本年度办理结果\t（一）予以公开\t1\t\t3\t4\t5\t6\t21${TOTAL}`, '1 . 3 4 5 6 21'],
    ['first and last', `${HEADER}三、本年度办理结果\t（一）予以公开\t\t2\t3\t4\t5\t6\t${TOTAL}`, '. 2 3 4 5 6 .'],
    [
      'a cell too many, in the place of the row below',
      `（一）予以公开\t\t2\t3\t4\t5\t6\t\t\n（七）总计\t\t${tabs(FULL)}`,
      '2 3 4 5 6 . .',
    ],
    [
      'a cell too many behind, as in the row below',
      `（一）予以公开\t\t2\t3\t4\t5\t6\t\t\n（七）总计\t${tabs(FULL)}\t`,
      '. 2 3 4 5 6 .',
    ],
  ])('%s', (_, text, granted) => {
    expect(tableSaid(text, 'requests')).toEqual([`granted: ${granted}`, `total: ${FULL}`]);
  });

  test('a cell too many, and nothing tells which', () => {
    expect(tableSaid('（一）予以公开\t\t2\t3\t4\t5\t6\t\t', 'requests')).toEqual([`granted: ${LOST}`]);
  });
});

describe('rows of cells, some of them blank', () => {
  const COLUMNS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const [NEW, CARRIED, GRANTED, TOTAL] = [
    '一、本年新收政府信息公开申请数量',
    '二、上年结转政府信息公开申请数量',
    '（一）予以公开',
    '（七）总计',
  ];
  const BLANK_ENDS = '. 2 3 4 5 6 .';
  const blanks = (count: number): string[] => Array<string>(count).fill('');
  const cells = (figures: string): string[] => figures.split(' ').map((cell) => (cell === '.' ? '' : cell));
  /** A row with blank cells in front of its label, between label and figures, and behind these. */
  const row = (label: string, figures: string, [before, between, behind]: readonly [number, number, number]): string =>
    [...blanks(before), label, ...blanks(between), ...cells(figures), ...blanks(behind)].join('\t');
  const header = (start: number): string => [...blanks(start), ...COLUMNS].join('\t');

  test.each([
    [1, 0, 0],
    [2, 1, 0],
    [3, 2, 1],
  ])('below a header that begins in cell %i', (start, first, others) => {
    for (const figures of [BLANK_ENDS, '1 2 3 . . . .', '. . . . 5 6 21']) {
      const text = [
        header(start),
        row(NEW, figures, [0, first, 0]),
        row(GRANTED, figures, [Math.min(1, start - 1), others, 0]),
        row(TOTAL, FULL, [Math.min(1, start - 1), others, 0]),
      ].join('\n');
      expect(tableSaid(text, 'requests')).toEqual([`new: ${figures}`, `granted: ${figures}`, `total: ${FULL}`]);
    }
  });

  const firstBelow = (start: number, places: readonly [number, number, number]): string =>
    tableSaid([header(start), row(NEW, BLANK_ENDS, places), row(TOTAL, FULL, [0, 0, 0])].join('\n'), 'requests')![0]!;

  test.each([
    [1, [0, 0, 1]],
    [1, [0, 0, 2]],
    [2, [0, 1, 1]],
    [2, [0, 1, 2]],
    [2, [1, 0, 0]],
    [3, [0, 2, 1]],
  ] as const)('below a header that begins in cell %i, longer than it: %j', (start, places) => {
    expect(firstBelow(start, places)).toBe(`new: ${BLANK_ENDS}`);
  });

  test.each([
    [0, [0, 0, 1]],
    [1, [1, 0, 1]],
  ] as const)('below a header that begins in cell %i, in front of their labels: %j', (start, places) => {
    expect(firstBelow(start, places)).toBe(`new: ${LOST}`);
  });

  test.each([
    ['0 blanks between', [0, 0, 0], BLANK_ENDS],
    ['one blank between', [0, 1, 0], BLANK_ENDS],
    ['one blank behind', [0, 0, 1], BLANK_ENDS],
  ] as const)('without a header, %s as in a full row', (_, places, figures) => {
    const text = [row(NEW, BLANK_ENDS, places), row(CARRIED, FULL, places)].join('\n');
    expect(tableSaid(text, 'requests')).toEqual([`new: ${figures}`, `carried-in: ${FULL}`]);
  });

  test('without a header, where no full row has its places', () => {
    const text = [row(NEW, BLANK_ENDS, [0, 1, 0]), row(CARRIED, FULL, [0, 0, 0])].join('\n');
    expect(tableSaid(text, 'requests')).toEqual([`new: ${LOST}`, `carried-in: ${FULL}`]);
  });

  /** One cell a line, with so many blank ones between the labels and the figures. */
  const stacked = (labels: readonly string[], figures: string, between: number): string =>
    [...labels, ...blanks(between), ...cells(figures)].map((cell) => `\t${cell}`).join('\n');

  test.each(['\t', ''])('one cell a line behind %j, in groups of their own, each as its full rows are', (front) => {
    const text = [
      stacked([NEW], BLANK_ENDS, 2),
      stacked([CARRIED], FULL, 2),
      stacked(['三、本年度办理结果', GRANTED], BLANK_ENDS, 1),
      stacked(['（三）不予公开', '1.属于国家秘密'], BLANK_ENDS, 0),
      stacked(['2.其他法律行政法规禁止公开'], FULL, 0),
      stacked([TOTAL], FULL, 1),
    ]
      .join(front === '' ? '\n' : '\n\n')
      .replaceAll('\t', front);
    expect(tableSaid(text, 'requests')).toEqual([
      `new: ${BLANK_ENDS}`,
      `carried-in: ${FULL}`,
      `granted: ${BLANK_ENDS}`,
      `denied.state-secret: ${BLANK_ENDS}`,
      `denied.other-law: ${FULL}`,
      `total: ${FULL}`,
    ]);
  });
});

describe('rows below a header with merged cells', () => {
  const HEADER = '\t自然人\t商业企业\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\t总计\n';
  const tabs = (row: string): string => row.replaceAll(' ', '\t').replaceAll('.', '');
  const TOTAL = `\n${tabs('（七）总计 1 2 2 3 4 5 6 . 21')}`;

  test.each([
    ['what they hold repeated', '1 2 2 3 4 5 6 . 21', FULL],
    ['blanks below them', '1 2 . 3 4 5 6 . .', '1 2 3 4 5 6 .'],
    ['blanks below others', '1 . . . 4 5 6 . 15', '1 . . 4 5 6 15'],
    ['a blank more than they have', '1 2 . 3 4 5 6 . . .', '1 2 3 4 5 6 .'],
    ['a figure below none', '1 2 . 3 4 5 6 9 21', '? ? ? ? ? ? ?'],
  ])('have %s', (_, figures, granted) => {
    const text = `${HEADER}${tabs(`（一）予以公开 ${figures}`)}${TOTAL}`;
    expect(tableSaid(text, 'requests')!.slice(0, 2)).toEqual([`granted: ${granted}`, `total: ${FULL}`]);
  });

  test('have as many figures as columns, what merged cells repeat not counted', () => {
    const { rows } = tableIn(`${HEADER}${tabs('（一）予以公开 1 2 2 3 4 5 6 . .')}${TOTAL}`, 'requests')!;
    expect(Array.from(rows.values(), ({ written }) => written)).toEqual([6, 7]);
  });

  test.each(['1 2 . 3 4 5 6', '1 2 2 3 4 5 6'])('are not read where blanks were cut off behind them: %s', (figures) => {
    const text = `${HEADER}${tabs(`（一）予以公开 ${figures}`)}${TOTAL}`;
    expect(tableSaid(text, 'requests')).toEqual([`granted: ${LOST}`, `total: ${FULL}`]);
  });

  test('are read without them where none has merged cells', () => {
    const text = `${HEADER}${tabs(`（一）予以公开 1 2 . 3 4 5 15\n（七）总计 ${FULL}`)}`;
    expect(tableSaid(text, 'requests')).toEqual(['granted: 1 2 . 3 4 5 15', `total: ${FULL}`]);
  });

  test('without one, may have a blank behind each figure', () => {
    const text = tabs(`（一）予以公开 1 . 2 . 3 . 4 . 5 . 6 . 21 .\n（七）总计 ${FULL}`);
    expect(tableSaid(text, 'requests')).toEqual([`granted: ${FULL}`, `total: ${FULL}`]);
  });
});

describe('rows of figures between spaces, one of them with a piece left over', () => {
  const [NEW, CARRIED] = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'];
  const onTwoLines = (label: string): string => `${label}  1  2  3  4\n${' '.repeat(45)}5  6  21`;
  const torn = (label: string): string => `${label}  1  2  3  4  5  6  2\n  1`;
  const rowsOf = (...lines: readonly string[]): string[] =>
    tableSaid([...lines, `（七）总计  ${apart(FULL)}`].join('\n'), 'requests')!.slice(0, 2);

  test('one on two lines below it may be another’s', () => {
    expect(rowsOf(torn(NEW), onTwoLines(CARRIED))).toEqual([`new: ${LOST}`, `carried-in: ${LOST}`]);
    expect(rowsOf(onTwoLines(NEW), torn(CARRIED))).toEqual([`new: ${FULL}`, `carried-in: ${LOST}`]);
    expect(rowsOf(`${NEW}  ${apart(FULL)}`, onTwoLines(CARRIED))).toEqual([`new: ${FULL}`, `carried-in: ${FULL}`]);
  });

  test('one on three lines is whole where each goes on with the one above', () => {
    const beside = ' '.repeat(45);
    const whole = `${CARRIED}  1  2  3\n${beside}4\n5  6  21`;
    expect(rowsOf(`${NEW}  ${apart(FULL)}`, whole)[1]).toBe(`carried-in: ${FULL}`);
    const other = `${CARRIED}  1  2  3\n4\n${beside}5  6  21`;
    expect(rowsOf(`${NEW}  ${apart(FULL)}`, other)[1]).toBe(`carried-in: ${LOST}`);
  });
});

describe('a row of blank cells', () => {
  test('between tabs is blank, whatever stands apart', () => {
    const text = `${ABOVE.replaceAll('  ', '\t')}（一）予以公开\t\t\t\t\t\t\t\n\t9\t9\t9${BELOW.replaceAll('  ', '\t')}`;
    expect(tableSaid(text, 'requests')).toContain('granted: . . . . . . .');
  });

  test('but for some, one cell a line, is placed, whatever stands apart', () => {
    const lines = `7\n${[ABOVE.trim(), '（一）予以公开  .  2  3  4  5  6  21', BELOW.trim()].join('\n')}`;
    const text = lines.replace(/ {2}/g, '\n').replace('\n.\n', '\n\n');
    expect(tableSaid(text, 'requests')).toContain('granted: . 2 3 4 5 6 21');
  });
});

describe('a figure on two lines of a drawn frame', () => {
  /** Two rows of which the first has `first` above `second` in its last cell, `width` columns wide. */
  const framed = (first: string, second: string, width: number): string => {
    const line = '─'.repeat(width);
    const cell = (text: string): string => text.padEnd(width);
    return [
      `┌──────────────┬───┬───┬───┬───┬───┬───┬${line}┐`,
      `│（一）予以公开│ 1 │ 2 │ 3 │ 4 │ 5 │ 6 │${cell(first)}│`,
      `│              │   │   │   │   │   │   │${cell(second)}│`,
      `├──────────────┼───┼───┼───┼───┼───┼───┼${line}┤`,
      `│（七）总计    │ 1 │ 2 │ 3 │ 4 │ 5 │ 6 │${cell(' 21')}│`,
      `└──────────────┴───┴───┴───┴───┴───┴───┴${line}┘`,
    ].join('\n');
  };

  test.each([
    ['may be one that a narrow frame tore', '210', '3', 5, '?'],
    ['is two where the frame has room for it', '210', '3', 6, '210=3'],
    ['is one where the second line is blank', '210', '', 3, '210'],
    ['is a word where one of them is', 'ab', '3', 3, '文'],
  ])('%s', (_, first, second, width, total) => {
    expect(tableSaid(framed(first, second, width), 'requests')).toEqual([
      `granted: 1 2 3 4 5 6 ${total}`,
      `total: ${FULL}`,
    ]);
  });
});
