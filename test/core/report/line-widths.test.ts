import { describe, expect, it, test } from 'vitest';
import { extentOf, isNear } from '../../../server/src/core/report/extent.ts';
import { goesOn, widestLines } from '../../../server/src/core/report/line-widths.ts';
import { seenCells } from '../../../server/src/core/report/seen.ts';
import type { SeenCell } from '../../../server/src/core/report/table.ts';
import { parse } from '../../../server/src/core/syntax/parse.ts';
import { rowsOf } from '../../../server/src/core/syntax/rows.ts';
import { newMemo } from '../../../server/src/core/text/memo.ts';

const cellsIn = (text: string) => {
  const syntax = parse(text);
  return { syntax, cells: seenCells(syntax, rowsOf(syntax, syntax.lines), newMemo()) };
};

describe('the columns that a cell takes up', () => {
  test.each([
    ['characters', [0, 3], [6, 8]],
    ['narrow', [0, 5], [8, 10]],
    ['wide', [0, 6], [9, 11]],
  ] as const)('counted in %s', (measure, first, second) => {
    const { syntax, cells } = cellsIn('甲\n公·开   12   3');
    const extents = cells.filter(({ line }) => line === 1).map((cell) => extentOf(syntax, cell, measure));
    expect(extents.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([first, second]);
  });

  it('are not counted behind a thousand characters', () => {
    const line = `${'公'.repeat(990)}  12345678  9`;
    const { syntax, cells } = cellsIn(`甲\n${line}`);
    const near = (text: string) => cells.find(({ plain }) => plain === text)!;
    expect([near('12345678'), near('9')].map((cell) => isNear(syntax, cell))).toEqual([true, false]);
    expect(extentOf(syntax, near('12345678'), 'narrow')).toEqual({ from: 1982, to: 1990 });
    expect(extentOf(syntax, near('9'), 'narrow')).toEqual({ from: Infinity, to: Infinity });
  });
});

describe('figures below those of the line above', () => {
  const of = (text: string) => {
    const { syntax, cells } = cellsIn(text);
    const widest = widestLines(syntax, cells);
    const find = (plain: string): SeenCell => cells.find((cell) => cell.plain === plain)!;
    return { widest, goOn: (figure: string, other: string) => goesOn(syntax, find(figure), find(other), widest) };
  };

  it('are of lines whose widest is known by every measure', () => {
    expect(of('本年·新收   1   2\n上年   3').widest).toEqual({ characters: 13, narrow: 17, wide: 18 });
    expect(of('本年新收\t1\t2').widest).toEqual({ characters: 0, narrow: 0, wide: 0 });
    expect(of('').widest).toEqual({ characters: 0, narrow: 0, wide: 0 });
  });

  test.each([
    ['stand to the right of them', '本年新收   1   3\n                        34', true],
    ['would not have fitted behind them', '本年新收   1   3\n34', true],
    ['would have fitted behind them', '本年新收申请   5   6   7   8\n上年结转   1   3\n34', false],
    ['would just have fitted', '本年新收   1   2 56\n上年结转   1   3\n34', false],
    ['would have been a column too wide', '本年新收   1   2 5\n上年结转   1   3\n34', true],
    ['stand below the beginning of theirs', '本年新收申请   5   6   7   8\n上年结转   1   3\n               34', false],
    [
      'stand a column to the right of it',
      '本年新收申请   5   6   7   8\n上年结转   1   3\n                    34',
      true,
    ],
  ])('%s', (_, text, isOn) => {
    const { goOn } = of(text);
    expect(goOn('34', '3')).toBe(isOn);
  });
});
