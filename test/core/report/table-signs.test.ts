import { describe, expect, it, test } from 'vitest';
import { columnsSeen } from '../../../server/src/core/report/columns-seen.ts';
import { isCrowded } from '../../../server/src/core/report/crowded.ts';
import { isDisordered } from '../../../server/src/core/report/disorder.ts';
import { isEmptyTable } from '../../../server/src/core/report/empty-table.ts';
import type { Slots } from '../../../server/src/core/report/slots.ts';
import type { SeenCell } from '../../../server/src/core/report/table.ts';
import { formOf } from '../../../server/src/core/form/forms.ts';
import { tableIn } from '../../support/table-read.ts';

const LABELS = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（七）总计'];
const FULL = '1 2 3 4 5 6 21';
/** Rows of section three, each with these figures; a blank between two spaces is a blank cell. */
const rows = (figures: string, labels = LABELS, divider = '\t') =>
  labels.map((label) => [label, ...figures.split(' ')].join(divider)).join('\n');
const table = (text: string) => tableIn(text, 'requests')!;
const HEADER = '自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n';

describe('how many columns a table has, other than the form', () => {
  test.each([
    ['as many', rows(FULL), null],
    ['one more', rows(`${FULL} 8`), 8],
    ['one more, one cell a line', rows(`${FULL} 8`, LABELS, '\n'), 8],
    ['one less, and no header', rows('1 2 3 4 5 6'), null],
    ['one less below a whole header', HEADER + rows('1 2 3 4 5 6'), null],
    ['one less, as in the header', HEADER.replace('\t其他', '') + rows('1 2 3 4 5 6'), 6],
    ['one more in half of the rows', `${rows(`${FULL} 8`, LABELS.slice(0, 2))}\n${rows(FULL, LABELS.slice(2))}`, null],
    ['blank cells alone', rows('      '), null],
  ])('%s', (_, text, columns) => {
    expect(columnsSeen(table(text))).toBe(columns);
  });

  it('is not asked of a table of several blocks', () => {
    expect(columnsSeen(tableIn('规章\t1\t2\t3\t9\n行政规范性文件\t4\t5\t6\t9', 'disclosure')!)).toBeNull();
  });
});

describe('whether more figures stand in a table than its labels account for', () => {
  const around = (others: string) => `${rows(FULL)}\n备注\t${others}\n${rows(FULL, ['四、结转下年度继续办理'])}`;
  test.each([
    ['no others', rows(FULL), false],
    ['as many as a row has', around('1\t2\t3\t4\t5\t6\t7'), true],
    ['one less', around('1\t2\t3\t4\t5\t6'), false],
    ['with signs and groups', around('-1\t+2\t1,003\t4.5\t5\t6\t7'), true],
    ['strokes and words', around('/\t无\t3\t4\t5\t6\t7'), false],
  ])('%s', (_, text, crowded) => {
    expect(isCrowded(table(text))).toBe(crowded);
  });
});

describe('whether a table was left empty', () => {
  const isEmpty = (text: string) =>
    isEmptyTable({ table: table(text), tables: {}, readBy: formOf(2021), notes: [] } as never);
  test.each([
    ['figures', rows(FULL), false],
    ['zeros', rows('0 0 0 0 0 0 0'), false],
    ['a figure in one row', `${rows('      ', LABELS.slice(1))}\n${rows(FULL, ['四、结转下年度继续办理'])}`, false],
    ['blank cells', rows('      '), true],
    ['labels alone', LABELS.join('\n'), true],
    ['strokes', rows('/ / / / / / /'), false],
    ['words for none', rows('无 无 无 无 无 无 无'), false],
    ['other words', rows('略      '), false],
  ])('%s', (_, text, empty) => {
    expect(isEmpty(text)).toBe(empty);
  });
});

describe('whether labels stand on one heap and figures on another', () => {
  const cell = (plain: string) => ({ plain, content: { isFigure: true } }) as SeenCell;
  /** A row of two columns with these figures, one cell a line. */
  const row = (figures: string, kind = 'line', kept = false) =>
    ({
      kept,
      anchor: { cells: [{ kind }] },
      cells: [...figures].map((each) => cell(each.trim())),
      columns: [{ id: 'a' }, { id: 'b' }],
    }) as unknown as Slots;
  const disordered = (loose: string, ...found: Slots[]) => isDisordered([...loose].map(cell), found);

  test.each([
    ['full rows', '', ['12', '34'], false],
    ['full rows, and figures beside them', '5678', ['12', '34'], false],
    ['a row with figures of several, and one with none', '', ['12345', ''], true],
    ['a row with twice as many, and one with none', '', ['1234', ''], false],
    ['a row with figures of several alone', '', ['12345', '12'], false],
    ['a row with none, and four figures beside it', '5678', ['12', ''], true],
    ['a row with none, and three figures beside it', '567', ['12', ''], false],
    ['three rows with too few, and four figures beside them', '5678', ['1', '2', '3', '45'], true],
    ['two rows with too few, and four figures beside them', '5678', ['1', '2', '34'], false],
    ['a row of blanks, and four figures beside it', '5678', ['12', '  '], true],
  ])('%s', (_, loose, found, isLost) => {
    expect(disordered(loose, ...found.map((figures) => row(figures)))).toBe(isLost);
  });

  it('is not asked of rows with a cell for each column', () => {
    expect(disordered('5678', row('12'), row('', 'cells', true))).toBe(false);
    expect(disordered('5678', row('12'), row('', 'cells', false))).toBe(true);
    expect(disordered('5678', row('12'), row('', 'line', true))).toBe(true);
  });
});
