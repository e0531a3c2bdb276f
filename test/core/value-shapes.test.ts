import { describe, expect, it } from 'vitest';
import { readValue } from '../../server/src/core/report/value.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';

const read = (cell: string) => readValue(cell, [{ start: 0, end: cell.length }], true);

/** A number and, where something stands beside it, what: a unit, or `note`. */
function said(cell: string): string {
  const value = read(cell);
  if (value.kind !== 'number') return value.kind;
  return [decimalText(value.value), value.isNoted ? 'note' : value.unit].filter(Boolean).join(' ');
}

describe('a figure with a note behind it is that figure', () => {
  it.each([
    ['3（含自然失效2件）', '3'],
    ['40（历史累计）', '40'],
    ['40 （历史累计）', '40'],
    ['2个（含1个续签）', '2'],
    ['12[含转办]', '12'],
    ['12【含转办】', 'text'],
    ['1,234（累计）', '1234'],
    ['１２（累计）', '12'],
    ['96.16（含滞纳金）', '96.16'],
    ['96.16万元（含滞纳金）', '96.16'],
    ['0（无此项职权）', '0'],
    ['-1（净减）', '-1'],
    ['3*', '3'],
    ['3※', '3'],
    ['5（其中2件为上年）', '5'],
    ['7（网上3件，信函4件）', '7'],
    ['18（截至12月31日）', '18'],
  ])('%s', (cell, value) => {
    expect(said(cell)).toBe(value === 'text' ? 'text' : `${value} note`);
  });
});

describe('a figure or other words', () => {
  it.each([
    ['3', '3'],
    ['3件', '3 件'],
    ['3 件', '3 件'],
    ['18.078万元', '18.078 万元'],
    ['2（1）', 'text'],
    ['（3）', 'text'],
    ['（含2件）3', 'text'],
    ['3.属于国家秘密', 'text'],
    ['2（一）予以公开', 'text'],
    ['1.信访举报投诉类申请', 'text'],
    ['3（含2件', 'text'],
    ['3含2件）', 'text'],
    ['约3件', 'text'],
    ['三（含两件）', 'text'],
    ['2023年（年度）', 'text'],
    ['增2减1', '1'],
    ['增加3', '3'],
    ['第二十条第（一）项', 'text'],
  ])('%s', (cell, value) => {
    expect(said(cell)).toBe(value);
  });
});

describe('words that stand for zero', () => {
  it.each([
    ...[
      '无',
      '无。',
      '零',
      '没有',
      '暂无',
      '不涉及',
      '未涉及',
      '不适用',
      '未发生',
      '持平',
      '与上年持平',
      '不变',
      '未变',
    ],
    ...['无变化', '没有变化', '未增未减', '不增不减', '无增减', '没有增减', '无此项', '/', '—', '－', 'N/A'],
  ])('%s', (cell) => {
    expect(read(cell).kind).toBe('nil');
  });

  it.each(['无法统计', '没有统计', '不详', '若干', '未统计', '持平略增', '不变更', '无锡', '与上年相比', '暂未统计'])(
    '%s does not',
    (cell) => {
      expect(read(cell).kind).toBe('text');
    },
  );
});
