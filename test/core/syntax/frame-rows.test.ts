import { describe, expect, it } from 'vitest';
import { gridOf, gridRows } from '../../support/grid.ts';

const DRAWN = ['┌──┬──┐', '│规│1 │', '└──┴──┘'];
const TYPED = ['+----+----+', '| 规 | 1  |', '+----+----+'];

describe('a drawn frame', () => {
  it('ends where no side stands, or a line is missing', () => {
    expect(gridOf([...DRAWN, '许可\t1\t2'])).toEqual(['规 | 1', '许可 | 1 | 2']);
    expect(gridOf([...DRAWN, '', ...DRAWN])).toEqual(['规 | 1', '一行：', '规 | 1']);
  });

  it('begins with a border and has three lines', () => {
    expect(gridOf(DRAWN.slice(0, 2))).toEqual(['一行：┌──┬──┐', '一行：│规│1 │']);
    expect(gridOf(['│规│1 │', '│章│2 │', '│令│3 │'])).toEqual(['一行：│规│1 │', '一行：│章│2 │', '一行：│令│3 │']);
    expect(gridOf([DRAWN[0]!, DRAWN[1]!, '', DRAWN[2]!]).every((row) => row.startsWith('一行：'))).toBe(true);
  });

  it('may stand behind spaces', () => {
    expect(gridOf(DRAWN.map((line) => `  ${line}`))).toEqual(['规 | 1']);
  });

  it('has cells over several rows and columns, each in the row in which it begins', () => {
    const text = ['┌──┬──┬──┐', '│三│规│1 │', '│、├──┼──┤', '│  │章│2 │', '├──┴──┼──┤', '│合计  │3 │', '└─────┴──┘'];
    expect(gridOf(text)).toEqual(['三⏎、 | 规 | 1', '章 | 2', '合计 | 3']);
  });

  it('tells a cell of which a line fills the frame: a figure may go on below', () => {
    const full = (text: readonly string[]) =>
      gridRows(text).flatMap(({ cells }) => cells.map(({ isFull }) => isFull ?? false));
    expect(full(['┌────┬──┐', '│1234│1 │', '│5   │  │', '└────┴──┘'])).toEqual([true, false]);
    expect(full(['┌──────┬──┐', '│ 1234 │1 │', '│ 5    │  │', '└──────┴──┘'])).toEqual([true, false]);
    expect(full(['┌───────┬──┐', '│ 12    │1 │', '│ 5     │  │', '└───────┴──┘'])).toEqual([false, false]);
    expect(full(['┌────┬──┐', '│1234│1 │', '└────┴──┘'])).toEqual([false, false]);
  });

  it('leaves blank cells at their places', () => {
    const [row] = gridRows(['┌──┬──┐', '│规│  │', '└──┴──┘']);
    // A figure would stand at the end of the cell.
    expect(row!.cells[1]).toMatchObject({ parts: [], span: { start: 13, end: 13 }, line: 1 });
  });
});

describe('a typed frame', () => {
  it('ends where no bar and no corner stands', () => {
    expect(gridOf([...TYPED, '许可 1 2'])).toEqual(['规 | 1', '词：许可 | 1 | 2']);
  });

  it('begins with a border and has three lines', () => {
    expect(gridOf(TYPED.slice(0, 2))).toEqual(['一行：+----+----+', '规 | 1']);
    expect(gridOf(['+ 规章', '1', '2'])).toEqual(['一行：+ 规章', '一行：1', '一行：2']);
  });

  it('has cells over several rows and columns', () => {
    expect(gridOf(['+----+----+', '| 规 | 1  |', '|    +----+', '| 章 | 2  |', '+----+----+'])).toEqual([
      '规⏎章 | 1',
      '2',
    ]);
    expect(gridOf(['+----+----+', '| 合计    |', '+====+====+', '| 1  | 2  |', '+----+----+'])).toEqual([
      '合计',
      '1 | 2',
    ]);
  });

  it('has bars in its cells, which stand below no corner', () => {
    expect(gridOf(['+------+----+', '| a|b  | 1  |', '+------+----+'])).toEqual(['a|b | 1']);
  });
});
