import { describe, expect, it } from 'vitest';
import { gridOf } from '../../support/grid.ts';

describe('rows that a bar begins, a bar alone behind each cell', () => {
  it('are read, with a blank cell between two bars', () => {
    expect(gridOf(['| 规章', '|', '0', '|', '|', '2', '|', '| 许可', '|', '3', '|', '后面的话'])).toEqual([
      '规章 | 0 |  | 2',
      '许可 | 3',
      '一行：后面的话',
    ]);
  });

  it('may have empty lines between', () => {
    expect(gridOf(['| 规章', '', '|', '', '0', '|', '1', '|', ' ', '2', '|'])).toEqual(['规章 | 0 | 1 | 2']);
  });

  it('are no table where fewer than four cells end so', () => {
    expect(gridOf(['| 规章', '|', '0', '|', '1', '|', '2', '|'])).toEqual(['规章 | 0 | 1 | 2']);
    expect(gridOf(['| 规章', '|', '0', '|', '1', '|'])[0]).toBe('一行：| 规章');
  });

  it('begin with a bar and words, and a bar below them', () => {
    expect(gridOf(['| 规章', '0', '|', '1', '|', '2', '|', '3', '|'])[0]).toBe('一行：| 规章');
    expect(gridOf(['规章', '|', '0', '|', '1', '|', '2', '|'])[0]).toBe('一行：规章');
    expect(gridOf(['|', '|', '0', '|', '1', '|', '2', '|', '3', '|'])[0]).toBe('一行：');
  });
});
