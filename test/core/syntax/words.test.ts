import { describe, expect, it } from 'vitest';
import { gridOf } from '../../support/grid.ts';

/** Whether a line behind a row of words is cut into words as well: figures stand side by side. */
const sideBySide = (...lines: string[]) => gridOf([...lines, '甲 乙']).at(-1) === '词：甲 | 乙';
/** Whether an empty line between two cells is a blank one. */
const tight = (...lines: string[]) => gridOf([...lines]).includes('一行：');

describe('a line of words', () => {
  it('has a unit with the figure before it, a single space away', () => {
    expect(gridOf('规章 2 件 1 万元')).toEqual(['词：规章 | 2 件 | 1 万元']);
    expect(gridOf('规章 2  件 1')).toEqual(['词：规章 | 2 | 件 | 1']);
    expect(gridOf('规章 件 1')).toEqual(['词：规章 | 件 | 1']);
    expect(gridOf('规章 2 类 1')).toEqual(['词：规章 | 2 | 类 | 1']);
  });

  it('has figures at its end: digits, strokes, words for none and for change', () => {
    for (const figure of ['0', '1,234', '18.078', '-3', '+3', '/', '--', '无', '零', '增2', '减少3项', '2件'])
      expect(gridOf(`规章 ${figure}`)).toEqual([`词：规章 | ${figure}`]);
    for (const word of ['第2', '2、', '无关', '1.', '二二二'])
      expect(gridOf(`规章 ${word}`)).toEqual([`一行：规章 ${word}`]);
  });

  it('is prose where more than twelve words stand before the figures', () => {
    const words = (count: number) => Array.from({ length: count }, () => '字').join(' ');
    expect(gridOf(`${words(12)} 1`)).toEqual([`词：${words(12).replaceAll(' ', ' | ')} | 1`]);
    expect(gridOf(`${words(13)} 1`)).toEqual([`一行：${words(13)} 1`]);
  });

  it('has no figure of more than 24 characters', () => {
    expect(gridOf(`规章 ${'1'.repeat(24)}`)).toEqual([`词：规章 | ${'1'.repeat(24)}`]);
    expect(gridOf(`规章 ${'1'.repeat(25)}`)).toEqual([`一行：规章 ${'1'.repeat(25)}`]);
  });
});

describe('figures side by side', () => {
  it('are told by two rows, or by four figures on a line', () => {
    expect(sideBySide('规章 1', '许可 2')).toBe(true);
    expect(sideBySide('规章 1')).toBe(false);
    expect(sideBySide('1 2 3 4')).toBe(true);
    expect(sideBySide('1 2 3')).toBe(false);
    expect(sideBySide('规章 1 2 3 4')).toBe(true);
    expect(sideBySide('规章 1\t2 3 4', '许可 1\t2')).toBe(false);
  });
});

describe('cells close to each other', () => {
  it('follow each other more often than not', () => {
    expect(tight('规章', '许可', '', '处罚', '强制')).toBe(true);
    expect(tight('规章', '', '许可', '', '处罚', '强制')).toBe(false);
    expect(tight('规章', '许可', '', '处罚')).toBe(false);
  });

  it('are told by figures where there are three pairs of them', () => {
    expect(tight('甲', '', '乙', '', '丙', '', '1', '2', '3', '4')).toBe(true);
    expect(tight('甲', '', '乙', '', '丙', '', '1', '2', '3')).toBe(false);
    expect(tight('甲', '乙', '丙', '丁', '1', '', '2', '', '3', '', '4')).toBe(false);
  });

  it('are no paragraphs, and no rows', () => {
    const paragraph = '文'.repeat(61);
    expect(tight('1', paragraph, paragraph, '', '2')).toBe(false);
    expect(tight('甲', '文'.repeat(60), '文'.repeat(60), '', '2')).toBe(true);
    expect(tight('甲\t1', '乙\t2', '丙\t3', '', '1')).toBe(false);
  });
});
