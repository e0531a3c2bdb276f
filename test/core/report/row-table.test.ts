import { describe, expect, it, test } from 'vitest';
import { labelsSaid, tableIn, tableSaid } from '../../support/table-read.ts';

const DISCLOSURE = [
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t1\t2\t3',
  '行政规范性文件\t4\t5\t6',
  '第二十条第（五）项',
  '信息内容\t本年处理决定数量',
  '行政许可\t7',
  '第二十条第（六）项',
  '信息内容\t本年处理决定数量',
  '行政处罚\t8',
  '行政强制\t9',
].join('\n');
const ROWS = ['rules: 1 2 3', 'normative: 4 5 6', 'license: 7', 'penalty: 8', 'coercion: 9'];
const LABELS = [
  ['block 1', 'header 信息内容', 'column issued', 'column repealed', 'column valid', 'row rules', 'row normative'],
  ['block 5', 'header 信息内容', 'column decisions', 'row license'],
  ['block 6', 'header 信息内容', 'column decisions', 'row penalty', 'row coercion'],
].flat();
/** The table with one line changed, in a layout. */
const changed = (from: string, to: string, dividers = '\t') => DISCLOSURE.replace(from, to).replaceAll('\t', dividers);

describe('the table of section two', () => {
  test.each(['\t', '\n', '   '])('divided by %j', (divider) => {
    const text = changed('', '', divider);
    expect(tableSaid(text, 'disclosure')).toEqual(ROWS);
    expect(labelsSaid(text, 'disclosure').map((each) => each.replace(/ exact.*/, ''))).toEqual(LABELS);
  });

  test.each([
    ['a space in it', '规章', '规 章', 'row rules exact 5 +'],
    ['another name for it', '行政规范性文件', '规范性文件', 'row normative exact 9 +'],
    ['its end cut off', '行政规范性文件', '行政规范性', 'row normative truncated 9 +'],
    ['a remark behind it', '行政许可', '行政许可（件）', 'row license variant 16 +'],
    ['a wrong character', '行政许可', '行政许何', 'row license variant 16 +'],
  ])('with a label that has %s', (_, from, to, label) => {
    expect(labelsSaid(changed(from, to), 'disclosure')).toContain(label);
    expect(tableSaid(changed(from, to), 'disclosure')).toEqual(ROWS);
  });

  test.each([
    ['behind its figures', '行政规范   4   5   6\n性文件'],
    ['around its figures', '行政规范\n   4   5   6\n性文件'],
  ])('with a label that goes on %s', (_, row) => {
    const text = changed('行政规范性文件\t4\t5\t6', row, '   ');
    expect(labelsSaid(text, 'disclosure')).toContain('row normative joined 9 13 +');
    expect(tableSaid(text, 'disclosure')).toEqual(ROWS);
  });

  test.each([
    ['blank in its cell', '\t\t2\t3', '\t', '. 2 3'],
    ['lacking in its line', '\t1\t2', '\t', '? ? ?'],
    ['lacking, one cell a line', '\t1\t3', '\n', '? ? ?'],
    ['lacking among others, divided by spaces', '\t1\t3', '   ', '? ? ?'],
  ])('with a figure %s', (_, figures, divider, read) => {
    expect(tableSaid(changed('规章\t1\t2\t3', `规章${figures}`, divider), 'disclosure')).toEqual([
      `rules: ${read}`,
      ...ROWS.slice(1),
    ]);
  });

  test.each([
    ['of an unknown label', '行政处罚\t8\n备注\t11', '行外: 11', '余: 备注 11'],
    ['of a label a second time', '行政处罚\t8\n行政处罚\t12', '行外: 12', '余: 12'],
  ])('with a figure %s', (_, rows, ...others) => {
    expect(tableSaid(changed('行政处罚\t8', rows), 'disclosure')).toEqual([...ROWS, ...others]);
  });

  it('with figures above it, which belong to no row', () => {
    expect(tableSaid(`7\n8\n${DISCLOSURE}`, 'disclosure')).toEqual([...ROWS, '行外: 7 8']);
  });

  it('with labels on one heap and figures on another', () => {
    const text = '行政许可\n行政处罚\n行政强制\n规章\n行政规范性文件\n7\n8\n9\n1\n2\n3\n4\n5\n6';
    expect(tableSaid(text, 'disclosure')).toEqual([...ROWS.map((row) => row.replace(/\d/g, '?')), '乱']);
  });

  it('is none without the label of a row', () => {
    expect(tableSaid('甲\t1\t2', 'disclosure')).toBeNull();
    expect(tableSaid('信息内容\t本年制发件数', 'disclosure')).toBeNull();
  });

  it('tells its lines, its places and how many figures a row has', () => {
    const text = `甲\n${changed('规章\t1\t2', '规章\t1\t')}\n乙`;
    const table = tableIn(text, 'disclosure')!;
    const rules = table.rows.get('rules')!;
    const place = text.indexOf('规章\t1') + 3;
    expect(table.lines).toEqual({ first: 1, last: 11 });
    expect(rules).toMatchObject({ written: 2, kept: true, placed: true });
    expect(rules.figures.get('issued')?.span).toEqual({ start: place, end: place + 1 });
    expect(rules.figures.get('repealed')?.span).toEqual({ start: place + 2, end: place + 2 });
    expect(rules.figures.get('repealed')?.id).toEqual({ table: 'disclosure', row: 'rules', column: 'repealed' });
  });
});

describe('a row of the table of section three whose number stands in front of its figures', () => {
  const FIRST = '（一）予以公开  1  2  3  4  5  6  21';
  const LAST = '（七）总计  1  2  3  4  5  6  21';
  const FIGURES = '0  0  0  0  0  0  0';

  test.each([
    ['whole', `（二）  ${FIGURES}\n部分公开（区分处理的，只计这一情形，不计其他情形）`, 'exact 8 16'],
    ['on two lines', `（二）  ${FIGURES}\n部分公开（区分处理的，只计这\n一情形，不计其他情形）`, 'joined 8 16 17'],
    ['in two pieces', `（二）  ${FIGURES}\n部分公开（区分处理的，  只计这一情形，不计其他情形）`, 'joined 8 16 17'],
    ['begun beside it', `（二）部分公开（区分处理的，  ${FIGURES}\n只计这一情形，不计其他情形）`, 'joined 8 16'],
  ])('and its words behind them, %s', (_, row, label) => {
    const text = [FIRST, row, LAST].join('\n');
    expect(labelsSaid(text, 'requests')).toContain(`row partly-granted ${label} +`);
    expect(tableSaid(text, 'requests')).toEqual([
      'granted: 1 2 3 4 5 6 21',
      'partly-granted: 0 0 0 0 0 0 0',
      'total: 1 2 3 4 5 6 21',
    ]);
  });

  it('has no other row’s number', () => {
    const text = [FIRST, `（四）  ${FIGURES}\n部分公开（区分处理的，只计这一情形，不计其他情形）`, LAST].join('\n');
    expect(labelsSaid(text, 'requests')).toContain('row partly-granted exact 16 +');
  });
});
