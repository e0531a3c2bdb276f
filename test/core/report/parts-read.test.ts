import { describe, expect, it, test } from 'vitest';
import { extentIn, linesIn, tablesUpTo } from '../../../server/src/core/report/read-tables.ts';
import { readReport } from '../../../server/src/core/report/read.ts';
import { untagged } from '../../support/lines-read.ts';
import { as, TITLE, ONE, TWO, THREE, FOUR, DISCLOSURE, REQUESTS } from '../../support/tagged-rows.ts';

describe('a line that is no part of a table', () => {
  /** The rows of table three, one cell a line, with a line between two of its figures. */
  const stacked = (between: string): string =>
    [
      ...[TITLE, ONE, THREE].map((row) => row.slice(row.indexOf('│') + 1)),
      ...['一、本年新收政府信息公开申请数量', '1', '0', '0', between, '0', '0', '0', '1'],
      ...['（七）总计', '1', '0', '0', '0', '0', '0', '1'],
    ].join('\n');

  test.each([
    ['the number of a page', '- 2 -'],
    ['a line of a web page', '打印此页'],
    ['a sentence', '全年收到政府信息公开申请1件，均已办结，没有结转下年度继续办理的申请。'],
  ])('%s', (_, between) => {
    const { requests } = readReport(stacked(between)).tables;
    expect(requests!.cells.map(({ plain }) => plain)).not.toContain(between);
    expect(Array.from(requests!.rows.values(), ({ placed }) => placed)).toEqual([true, true]);
  });

  it('but other words are', () => {
    const { requests } = readReport(stacked('公开')).tables;
    expect(Array.from(requests!.rows.values(), ({ placed }) => placed)).toEqual([false, true]);
  });

  it('a heading with text behind it', () => {
    const text = untagged([TITLE, ONE, '│三、收到和处理政府信息公开申请情况：总计1件', ...REQUESTS]);
    const { requests } = readReport(text).tables;
    expect(requests!.cells.map(({ plain }) => plain).join(' ')).not.toContain('申请情况');
  });
});

describe('the parts of a report', () => {
  const sections = (...rows: readonly string[]) =>
    readReport(untagged(rows)).sections.map(({ body }) => (body ? `${body.from}-${body.to}` : ''));

  it('begin below their headings, and end at the next or with the text', () => {
    expect(sections(TITLE, ONE, '│公开。', '│', THREE, '│公开。')).toEqual(['2-4', '', '5-6', '', '', '']);
    expect(sections(...as('节3', '三、收到和处理政府信息', '公开申请情况'), '│公开。')).toEqual([
      ...['', '', '2-3', '', '', ''],
    ]);
    expect(sections(ONE, '│六、其他需要报告的事项：无。', '│公开。')[5]).toBe('1-3');
  });
});

describe('the tables of a report', () => {
  const { blocks } = readReport(
    untagged([TITLE, ONE, '│𠮷公开。', TWO, ...DISCLOSURE, THREE, ...REQUESTS, FOUR, '│无。']),
  );

  it('stand at their lines', () => {
    expect(extentIn(blocks, 'disclosure')).toEqual({ first: 4, last: 10 });
    expect(extentIn(blocks, 'requests')).toEqual({ first: 12, last: 16 });
    expect(extentIn(blocks, 'review')).toBeNull();
  });

  it('are given up to a line', () => {
    const upTo = (line: number) => tablesUpTo(blocks, line).map(({ id, lines }) => `${id} ${lines.first}`);
    expect([3, 4, 11, 12, 99].map(upTo)).toEqual([
      [],
      ['disclosure 4'],
      ['disclosure 4'],
      ['disclosure 4', 'requests 12'],
      ['disclosure 4', 'requests 12'],
    ]);
  });

  it('are known by their lines, with those of rows and of parts', () => {
    const [disclosure, requests] = linesIn(blocks);
    const rows = (table: typeof disclosure) =>
      Array.from(table!.rows, ([id, { first, last }]) => `${id} ${first}-${last}`);
    expect(rows(disclosure)).toEqual(['rules 6-6', 'normative 7-7', 'license 10-10']);
    expect(disclosure!.labels.map(({ label, line }) => `${label.text} ${line}`)).toEqual([
      '第二十条第（一）项 4',
      '第二十条第（五）项 8',
    ]);
    expect(rows(requests).slice(0, 2)).toEqual(['new 12-12', 'carried-in 13-13']);
    expect(requests!.labels).toEqual([]);
  });

  it('have rows of several lines', () => {
    const row = ['三、本年度办理结果', '（一）予以公开', '1', '0', '0', '0', '0', '0', '1', '', '（七）总计', '1'];
    const text = untagged([TITLE, THREE, ...row.map((cell) => `│\t${cell}`)]);
    const [requests] = linesIn(readReport(text).blocks);
    expect(requests).toMatchObject({ id: 'requests', disordered: false, lines: { first: 2, last: 13 } });
    expect(Array.from(requests!.rows)).toEqual([
      ['granted', { first: 3, last: 10 }],
      ['total', { first: 12, last: 12 }],
    ]);
    expect(requests!.labels.map(({ label, line }) => `${label.text} ${line}`)).toEqual(['三、本年度办理结果 2']);
  });
});
