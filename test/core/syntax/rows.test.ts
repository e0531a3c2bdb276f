import { describe, expect, it } from 'vitest';
import { gridOf } from '../../support/grid.ts';

describe('rows of', () => {
  it('a drawn frame with merged and wrapped cells', () => {
    const text = [
      '┌──────┬──────────────┬────┐',
      '│      │1.属于国家秘密│0   │',
      '│（三）├──────────────┼────┤',
      '│不予公│2.其他法律行政│    │',
      '│开    │法规禁止公开  │478 │',
      '└──────┴──────────────┴────┘',
    ];
    expect(gridOf(text)).toEqual(['（三）⏎不予公⏎开 | 1.属于国家秘密 | 0', '2.其他法律行政⏎法规禁止公开 | 478']);
  });

  it('a typed frame, blanks kept', () => {
    const text = [
      '+------+----+----+',
      '| 规章 | 1  |    |',
      '+------+----+----+',
      '| 𠮷令 |    | 20 |',
      '+------+----+----+',
    ];
    expect(gridOf(text)).toEqual(['规章 | 1 | ', '𠮷令 |  | 20']);
  });

  it('a table under a rule, with and without lines between its rows', () => {
    const rule = '  -------- ---- ----';
    expect(gridOf([rule, '  规章      1', '  许可           2', rule])).toEqual(['规章 | 1 | ', '许可 |  | 2']);
    const apart = [rule, '  行政规   1    3', '  范性', '', '  许可     4', rule];
    expect(gridOf(apart)).toEqual(['行政规⏎范性 | 1 | 3', '许可 | 4 | ']);
  });

  it('HTML that a converter left, with tags over two lines', () => {
    const text =
      '<table>\n<tr><td rowspan="2">三、</td><td\ncolspan="2">予以<br>公开</td><td>3</td></tr>\n<tr><td></td></tr></table>';
    expect(gridOf(text)).toEqual(['三、 | 予以⏎公开 | 3', '']);
  });

  it('bars around, between and behind cells', () => {
    expect(gridOf('| 规章 | 1 |  |\n|---|---|---|\n| 许可 | 2 | 3 |')).toEqual(['规章 | 1 | ', '许可 | 2 | 3']);
    expect(gridOf('规章 | 1 |  |\n| 2 | 3 |')).toEqual(['规章 | 1 | ', ' | 2 | 3']);
    expect(gridOf('规章| 1| \n许可| 2| 3')).toEqual(['规章 | 1 | ', '许可 | 2 | 3']);
    expect(gridOf('规章 |||\n1 |\n|\n3 |')).toEqual(['一行：规章', '一行：1', '一行：', '一行：3']);
  });

  it('a row wrapped behind a bar', () => {
    expect(gridOf('规章| 1| 2|\n3\n许可| 4| 5| 6')).toEqual(['规章 | 1 | 2 | 3', '许可 | 4 | 5 | 6']);
    expect(gridOf('规章| 1| 2| \n3\n许可| 4| 5| 6')).toEqual(['规章 | 1 | 2 | 3', '许可 | 4 | 5 | 6']);
  });

  it('a row wrapped behind a bar more than once, or before one that begins with a figure', () => {
    expect(gridOf('规章| 1| 2|\n3| 4|\n5\n许可| 6| 7| 8')).toEqual(['规章 | 1 | 2 | 3 | 4 | 5', '许可 | 6 | 7 | 8']);
    expect(gridOf('规章| 1| 2|\n3\n4| 5| 6| 7')).toEqual(['规章 | 1 | 2 | 3', '4 | 5 | 6 | 7']);
  });

  it('bars at the end of lines that do not go on', () => {
    expect(gridOf('项目| 收| 发|\n---|---|---|---\n规章| 1| 2| 3')).toEqual(['项目 | 收 | 发 | ', '规章 | 1 | 2 | 3']);
    expect(gridOf('规章| 1| 2|\n许可| 4| 5| 6')).toEqual(['规章 | 1 | 2 | ', '许可 | 4 | 5 | 6']);
    expect(gridOf('许可| 4| 5| 6\n规章|\n3')).toEqual(['许可 | 4 | 5 | 6', '规章 | ', '一行：3']);
    expect(gridOf('| 规章 | 1 | 2\n| 许可 | 3 |\n4')).toEqual(['规章 | 1 | 2', '许可 | 3', '一行：4']);
    expect(gridOf('规章| 1| 2|\n3\n许可| 4| 5|')).toEqual(['规章 | 1 | 2', '一行：3', '许可 | 4 | 5']);
  });

  it('a line with tabs among those with bars', () => {
    expect(gridOf('规章|\n1|\n许可\t2\t3')).toEqual(['一行：规章', '一行：1', '许可 | 2 | 3']);
    expect(gridOf('甲| 1| 2\n规章\t1\t2|\n3')).toEqual(['甲 | 1 | 2', '规章 | 1 | 2|', '一行：3']);
  });

  it('words with figures at the end of the line, a unit going with its figure', () => {
    expect(gridOf('规章 2 个 18.078 万元\n行政许可 １２ — 无')).toEqual([
      '词：规章 | 2 个 | 18.078 万元',
      '词：行政许可 | １２ | — | 无',
    ]);
  });

  it('one cell a line, where an empty line is a blank cell only if cells follow each other closely', () => {
    expect(gridOf('规章\n1\n\n3\n4\n5')).toEqual(['规章', '1', '', '3', '4', '5'].map((each) => `一行：${each}`));
    expect(gridOf('规章\n\n1\n\n3\n\n4\n\n5')).toEqual(['规章', '1', '3', '4', '5'].map((each) => `一行：${each}`));
  });
});
