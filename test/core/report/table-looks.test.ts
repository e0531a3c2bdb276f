import { describe, expect, it, test } from 'vitest';
import type { TableId } from '../../../server/src/core/form/form.ts';
import { columnsSeen } from '../../../server/src/core/report/columns-seen.ts';
import { isEmptyTable } from '../../../server/src/core/report/empty-table.ts';
import type { TableBlock } from '../../../server/src/core/report/read-tables.ts';
import { strayFigures } from '../../../server/src/core/report/stray-figures.ts';
import { tableIn } from '../../support/table-read.ts';

/** A row of table three: its label and its figures. */
type Row = readonly [label: string, figures: string];

const ROWS: readonly Row[] = [
  ['一、本年新收政府信息公开申请数量', '1 0 0 0 0 0 1'],
  ['二、上年结转政府信息公开申请数量', '2 0 0 0 0 0 2'],
  ['（一）予以公开', '3 0 0 0 0 0 3'],
  ['（七）总计', '3 0 0 0 0 0 3'],
  ['四、结转下年度继续办理', '0 0 0 0 0 0 0'],
];
const cellsOf = ([label, figures]: Row): string[] => [label, ...figures.split(' ')];
const byRows = (rows: readonly Row[], divider = '\t') => rows.map((row) => cellsOf(row).join(divider)).join('\n');
const byCells = (rows: readonly Row[]) =>
  rows
    .map((row) =>
      cellsOf(row)
        .map((cell) => `\t${cell}`)
        .join('\n'),
    )
    .join('\n\n');
const byLines = (rows: readonly Row[]) => rows.map((row) => cellsOf(row).join('\n')).join('\n');
const between = (...rows: readonly Row[]): Row[] => [...ROWS.slice(0, 2), ...rows, ...ROWS.slice(2)];
const filled = (figures: string, count = ROWS.length): Row[] =>
  ROWS.map(([label, own], at) => [label, at < count ? figures : own]);
const blockOf = (text: string, id: TableId = 'requests'): TableBlock =>
  ({ table: tableIn(text, id)!, notes: [] }) as unknown as TableBlock;

describe('figures that belong to no row', () => {
  const stray = (text: string): string[] =>
    strayFigures(blockOf(text)).map((cells) => cells.map(({ plain }) => plain).join(' '));
  const spaced = byRows(ROWS, '  ');
  const SEVEN = '9 9 9 9 9 9 9';

  test.each([
    ['a row without words', byRows(between(['', SEVEN])), [SEVEN]],
    ['five of them', byRows(between(['', '9 9 9 9 9'])), ['9 9 9 9 9']],
    ['two rows', byRows(between(['', '9 9 9 9 9'], ['', '8 8 8 8 8'])), ['9 9 9 9 9', '8 8 8 8 8']],
    ['a row between spaces', byRows(between(['', SEVEN]), '  '), [SEVEN]],
    ['a row between spaces below the table', `${spaced}\n${SEVEN}`, [SEVEN]],
    [
      'a row in front of a label',
      `${byRows(ROWS.slice(0, 3), '  ')}\n${SEVEN}\n${byRows(ROWS.slice(3), '  ')}`,
      [SEVEN],
    ],
    ['in front of prose', `${spaced}\n${SEVEN}\n${'长'.repeat(41)}`, [SEVEN]],
    ['below an empty line', `${spaced}\n\n${SEVEN}\n`, [SEVEN]],
    ['one cell a line', byCells(between(['9', '9 9 9 9 9 9'])), [SEVEN]],
  ])('are seen: %s', (_, text, found) => {
    expect(stray(text)).toEqual(found);
  });

  test.each([
    ['four', byRows(between(['', '9 9 9 9']))],
    ['three in each of two rows', byRows(between(['', '9 9 9'], ['', '8 8 8']))],
    ['with words in front', byRows(between(['公开', SEVEN]))],
    ['with words behind', byRows(between(['', `${SEVEN} 公开`]))],
    ['a count of columns', byRows(between(['', '1 2 3 4 5 6 7']))],
    ['in front of the rest of a label', `${spaced}\n${SEVEN}\n公开`],
    ['in front of 40 characters', `${spaced}\n${SEVEN}\n${'长'.repeat(40)}`],
    ['behind words', `${spaced}\n公开\n${SEVEN}`],
    ['above the table', `${SEVEN}\n${spaced}`],
    ['three and three, one cell a line', byLines([...ROWS, ['公开', '9 9 9'], ['公开', '8 8 8']])],
    ['four, one cell a line', byCells([...ROWS, ['9', '9 9 9']])],
    ['with words between', `${byCells([...ROWS, ['9', '9 9']])}\n公开\n\t9\n\t9\n\t9`],
    ['below rows without figures', `${byRows(filled(''))}\n\t${SEVEN.replaceAll(' ', '\t')}`],
  ])('are not: %s', (_, text) => {
    expect(stray(text)).toEqual([]);
  });
});

describe('a table without figures', () => {
  const BLANKS = ' '.repeat(6);
  test.each([
    ['labels alone', ROWS.map(([label]) => label).join('\n'), true],
    ['blank cells', byRows(filled(BLANKS)), true],
    ['blank cells, one a line', byCells(filled(BLANKS)), true],
    ['figures', byRows(ROWS), false],
    ['strokes', byRows(filled('/ / / / / / /')), false],
    ['words that stand for none', byRows(filled('无 无 无 无 无 无 无')), false],
    ['one figure', byRows([['一、本年新收政府信息公开申请数量', '1      '], ...filled(BLANKS).slice(1)]), false],
    ['a word for a figure', byRows([[ROWS[0]![0], `若干${BLANKS}`], ...filled(BLANKS).slice(1)]), false],
    ['a figure beside it', byRows([...filled(BLANKS), ['公开', '3']]), false],
    ['figures in disorder', `${ROWS.map(([label]) => label).join('\n')}\n${'0\n'.repeat(35)}`, false],
  ])('%s', (_, text, isEmpty) => {
    expect(isEmptyTable(blockOf(text))).toBe(isEmpty);
  });
});

describe('the columns of a table', () => {
  const HEADER = '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n';
  const LACKING = HEADER.replace('\t其他', '');
  const [MORE, FEWER] = ['1 0 0 0 0 0 0 1', '1 0 0 0 0 1'];
  const columns = (text: string, id: TableId = 'requests') => columnsSeen(tableIn(text, id)!);

  test.each([
    ['as many as the form', HEADER + byRows(ROWS), null],
    ['one more', HEADER + byRows(filled(MORE)), 8],
    ['one more, one cell a line', byCells(filled(MORE)), 8],
    ['one more in most rows', HEADER + byRows(filled(MORE, 3)), 8],
    ['one more in most rows, not the first', HEADER + byRows([ROWS[0]!, ...filled(MORE).slice(1)]), 8],
    ['one more in half of them', HEADER + byRows(filled(MORE, 2).slice(0, 4)), null],
    ['one fewer, as the header says', LACKING + byRows(filled(FEWER)), 6],
    ['one fewer, which may be blanks', HEADER + byRows(filled(FEWER)), null],
    ['none', HEADER + byRows(filled('')), null],
  ])('of section three: %s', (_, text, count) => {
    expect(columns(text)).toBe(count);
  });

  it('are not counted in a table of several blocks or of one row', () => {
    const disclosure =
      '第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t1\t2\n行政规范性文件\t4\t5';
    expect(columns(disclosure, 'disclosure')).toBeNull();
    expect(columns('规章\t1\t2\t3\t9\n行政规范性文件\t4\t5\t6\t9', 'disclosure')).toBeNull();
    const review =
      '行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t2\t3\t4\t5\t6\t7\t8\t9\t1\t2\t3\t4\t5\t6';
    expect(columns(review, 'review')).toBeNull();
  });
});
