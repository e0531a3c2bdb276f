import { describe, expect, test } from 'vitest';
import { withRows } from '../../../server/src/papers/pdf/joined-tables.ts';
import { pageBlocks } from '../../../server/src/papers/pdf/page-blocks.ts';
import type { Glyph } from '../../../server/src/papers/pdf/page-marks.ts';

/** Characters side by side on one line; those in brackets are small and raised. */
function glyphs(written: string): Glyph[] {
  let isRaised = false;
  let x = 12;
  return [...written].flatMap((text) => {
    if (text === '[' || text === ']') {
      isRaised = text === '[';
      return [];
    }
    x += 6;
    return [{ text, x, y: isRaised ? 26 : 30, width: 6, size: isRaised ? 10 : 12 }];
  });
}

/** What stands in the only cell of its row that holds something, and how many marks are left out. */
function cellOf(all: readonly Glyph[]): [string, number] {
  const across = [10, 40].map((at) => ({ isAcross: true, at, from: 10, to: 200 }));
  const down = [10, 100, 200].map((at) => ({ isAcross: false, at, from: 10, to: 40 }));
  const page = { width: 300, height: 300, glyphs: all, rules: [...across, ...down], pictures: 0, isDrawn: true };
  const [table] = pageBlocks(page, 0);
  if (table?.kind !== 'table') throw new Error('no table');
  return [table.cells.map(({ text }) => text).join(''), table.marks];
}

describe('a mark of a note in a cell', () => {
  test.each([
    ['164[1]', '164', 1],
    ['164[12]', '164', 1],
    ['总计[1]', '总计', 1],
    ['[1]', '1', 0],
    ['1641', '1641', 0],
  ])('%s', (written, text, marks) => {
    expect(cellOf(glyphs(written))).toEqual([text, marks]);
  });

  test('small figures that are not raised stay', () => {
    expect(cellOf(glyphs('16[1]').map((each) => ({ ...each, y: 30 })))).toEqual(['161', 0]);
  });
});

/** A row of cells, column by column; a dash is no cell. */
const row = (page: number, ...cells: readonly string[]) => ({
  page,
  cells: cells.flatMap((text, column) => (text === '-' ? [] : [{ row: 0, column, text }])),
});
const textsOf = (rows: readonly { readonly cells: readonly { readonly text: string }[] }[]) =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

describe('a row of a header at the end of a page', () => {
  test('goes on on the next page, with the cell that is merged over it', () => {
    const above = [row(0, '本列第四', '申请人情况', '-', '-'), row(0, '-', '商业', '科研', '其他')];
    const { rows } = withRows(above, [row(1, '项之和）', '企业', '机构', '')]);
    expect(textsOf(rows)).toEqual([
      ['本列第四项之和）', '申请人情况'],
      ['商业企业', '科研机构', '其他'],
    ]);
  });

  test('is followed by one that divides it', () => {
    const above = [row(0, '行政复议', '-', '-', '行政诉讼', '-', '-')];
    const next = row(1, '结果维持', '结果纠正', '总计', '未经复议', '-', '-');
    expect(textsOf(withRows(above, [next]).rows)).toHaveLength(2);
  });

  test('is followed by a blank row', () => {
    const above = [row(0, '信息内容', '本年制发件数', '现行有效件数')];
    expect(textsOf(withRows(above, [row(1, '规章', '', '')]).rows)).toHaveLength(2);
  });
});
