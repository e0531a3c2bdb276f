import { describe, expect, it } from 'vitest';
import { gridOf } from '../../support/grid.ts';

/** Labels of six columns, by how a program counts them: Han characters as one; as two; quotes as two as well. */
const LABELS = { characters: '规章令函复件', narrow: '规章令', wide: '规“”' };

describe.each(Object.entries(LABELS))('columns counted in %s', (_, label) => {
  it('are those under a rule', () => {
    const rule = '  ------ ---- ----';
    expect(gridOf([rule, `  ${label} 1    2`, rule])).toEqual([`${label} | 1 | 2`]);
    expect(gridOf([rule, `  ${label}      2`, rule])).toEqual([`${label} |  | 2`]);
    expect(gridOf([rule, `  规 1`, rule, '', rule, `  ${label} 1    2`, rule]).at(-1)).toBe(`${label} | 1 | 2`);
  });

  it('are those of a typed frame, where a bar within a cell stands below no corner', () => {
    const border = '+--------+----+----+';
    expect(gridOf([border, `| ${label} | 1  |    |`, border, '| a|b    |    | 2  |', border])).toEqual([
      `${label} | 1 | `,
      'a|b |  | 2',
    ]);
  });

  it('are those of a drawn frame, where a cell goes on over rows', () => {
    const text = ['┌──────┬──┬──┐', `│${label}│1 │  │`, '│      ├──┼──┤', '│abc   │2 │3 │', '└──────┴──┴──┘'];
    expect(gridOf(text)).toEqual([`${label}⏎abc | 1 | `, '2 | 3']);
  });
});

describe('a drawn frame with cells over rows', () => {
  it('has each in the row in which it begins, from left to right', () => {
    const text = [
      '┌──┬──┬──┬──┐',
      '│一│二│三│四│',
      '│  ├──┤  ├──┤',
      '│  │五│  │六│',
      '├──┴──┤  ├──┤',
      '│七   │  │八│',
      '├──┬──┴──┼──┤',
      '│九│十   │零│',
      '└──┴─────┴──┘',
    ];
    expect(gridOf(text)).toEqual(['一 | 二 | 三 | 四', '五 | 六', '七 | 八', '九 | 十 | 零']);
  });
});
