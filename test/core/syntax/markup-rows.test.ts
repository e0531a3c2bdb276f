import { describe, expect, it } from 'vitest';
import { gridOf, gridRows } from '../../support/grid.ts';

describe('a table as HTML', () => {
  it('ends with its tag, whatever stands behind it', () => {
    expect(gridOf('<table><tr><td>1</td>\n</tr></table>\n规章\t1\t2')).toEqual(['1', '规章 | 1 | 2']);
    expect(gridOf('<table><tr><td>1</td></tr></table>\n规章\n<TABLE><TR><TH>2</TH><TD>3</TD></TR></TABLE>')).toEqual([
      '1',
      '一行：规章',
      '2 | 3',
    ]);
  });

  it('holds tables within it, row by row', () => {
    const text =
      '<table><tr><td>一<table><tr><td>二</td></tr></table></td><td>三</td></tr>\n<tr><td>四</td></tr></table>';
    expect(gridOf(text)).toEqual(['一', '二', '三', '四']);
  });

  it('says nothing outside its cells', () => {
    expect(gridOf('<table>表头<tr>行<td>1</td>外<p>段</p></tr></table>')).toEqual(['1']);
  });

  it('has one cell for what a merged one covers, and lines as they are broken', () => {
    expect(gridOf('<table><tr><td>行政<br/>规范\n性<p>文件</p></td></tr></table>')).toEqual(['行政⏎规范⏎性⏎文件']);
  });

  it('is none where only its word is begun', () => {
    expect(gridOf('<table\n规章\t1\t2\n<table\n许可\t3\t4')).toEqual(['规章 | 1 | 2', '许可 | 3 | 4']);
    expect(gridOf('<tablet>\n规章\t1\t2')).toEqual(['一行：<tablet>', '规章 | 1 | 2']);
  });

  it('tells on which line each cell begins, and where a figure would stand in a blank one', () => {
    const text = '<table><tr><td>规章</td>\n<td></td></tr></table>';
    const [row] = gridRows(text);
    expect(row!.cells.map(({ line, span }) => [line, span.start])).toEqual([
      [0, text.indexOf('规章')],
      [1, text.lastIndexOf('<td>') + 4],
    ]);
  });
});
