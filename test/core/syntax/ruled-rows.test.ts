import { describe, expect, it } from 'vitest';
import { gridOf } from '../../support/grid.ts';

const RULE = '  ---- ----';

describe('a table between rules', () => {
  it('ends at the same rule, at a long one, or without one at an empty line', () => {
    expect(gridOf([RULE, '  规    1', RULE, '说明'])).toEqual(['规 | 1', '一行：说明']);
    expect(gridOf([RULE, '  规    1', '----------', '说明'])).toEqual(['规 | 1', '一行：说明']);
    expect(gridOf([RULE, '  规    1', '  许    2', '', '说明'])).toEqual(['规 | 1', '许 | 2', '词：说明']);
    expect(gridOf([RULE, '  规    1', '  许    2'])).toEqual(['规 | 1', '许 | 2']);
  });

  it('has rows of several lines where empty lines divide them', () => {
    expect(gridOf([RULE, '  规    1', '  章', '', '', '  许    2', RULE])).toEqual(['规⏎章 | 1', '许 | 2']);
  });

  it('has blank cells at either end of a row', () => {
    expect(gridOf([RULE, '       1', '  许', RULE])).toEqual([' | 1', '许 | ']);
  });

  it('may have columns that are counted with Han characters as one or as two', () => {
    const wide = [RULE, '  规章 1', RULE];
    const narrow = [RULE, '  规章   1', RULE];
    expect([gridOf(wide), gridOf(narrow)]).toEqual([['规章 | 1'], ['规章 | 1']]);
  });

  it('begins with dashes over two columns at least', () => {
    expect(gridOf(['  ----', '  规'])).toEqual(['一行：----', '一行：规']);
    expect(gridOf(['- -', '规 1'])[0]).toBe('一行：- -');
  });
});
