import { describe, expect, it } from 'vitest';
import { gridOf, gridRows } from '../../support/grid.ts';

describe('lines that each begin with a tab', () => {
  it('are the cells of one row up to an empty line, or one that holds a row', () => {
    expect(gridOf(['规章', '\t1', '\t2', '', '\t3'])).toEqual(['一行：规章', '1 | 2', '3']);
    expect(gridOf(['\t1', '\t2', '规章\t3\t4', '\t5'])).toEqual(['1 | 2', '规章 | 3 | 4', '5']);
  });

  it('go on in a line without a tab', () => {
    expect(gridOf(['\t行政规', '范性文件', '\t2'])).toEqual(['行政规⏎范性文件 | 2']);
    expect(gridOf(['\t行政规', '  ', '\t2'])).toEqual(['行政规 | 2']);
    expect(gridOf(['\t一', '二', '三', '四', '五', '六', '七'])).toEqual(['一⏎二⏎三⏎四⏎五⏎六', '一行：七']);
  });

  it('do not go on in a paragraph, a sentence that ends or a heading', () => {
    const [thirty, more] = ['文'.repeat(30), '文'.repeat(31)];
    expect(gridOf(['\t规章', thirty])).toEqual([`规章⏎${thirty}`]);
    expect(gridOf(['\t规章', more, '\t2'])).toEqual(['规章', `一行：${more}`, '2']);
    for (const end of ['。', '；', ';', '。 '])
      expect(gridOf(['\t规章', `到此为止${end}`])).toEqual(['规章', `一行：到此为止${end.trim()}`]);
    expect(gridOf(['\t规章', '前；后'])).toEqual(['规章⏎前；后']);
    expect(gridOf(['\t0', '三、收到和处理'])).toEqual(['0', '一行：三、收到和处理']);
    expect(gridOf(['\t0', ' 十二、其他'])).toEqual(['0', '一行：十二、其他']);
    expect(gridOf(['\t其中', '第三、四项'])).toEqual(['其中⏎第三、四项']);
  });

  it('are no such cells where words stand before the tab, or several cells behind it', () => {
    expect(gridOf(['规章\t1', '许可\t2'])).toEqual(['规章 | 1', '许可 | 2']);
    expect(gridOf(['\t1\t2', '\t3\t4'])).toEqual([' | 1 | 2', ' | 3 | 4']);
  });
});

describe('lines of one cell', () => {
  it('tell whether they follow the line before', () => {
    expect(gridRows(['规章', '', '1', '', '许可', '2']).map(({ glued }) => glued)).toEqual([false, false, false, true]);
    expect(gridRows(['规章 1', '许可 2', '', '处罚 3']).map(({ glued }) => glued)).toEqual([false, true, false]);
  });

  it('keep the places of blank ones only where they stand close to each other', () => {
    expect(gridRows(['规章', '1', '2']).map(({ kept }) => kept)).toEqual([true, true, true]);
    expect(gridRows(['规章', '', '1', '', '2']).map(({ kept }) => kept)).toEqual([false, false, false]);
    expect(gridOf(['1', '2', '  ', '3', '4'])).toEqual(['一行：1', '一行：2', '一行：', '一行：3', '一行：4']);
  });

  it('are cut into words only where figures stand behind a label, or side by side', () => {
    expect(gridOf(['规章 1', '许可'])).toEqual(['词：规章 | 1', '一行：许可']);
    expect(gridOf(['规章 1 2 3 4', '许可', '行政 处罚'])).toEqual([
      '词：规章 | 1 | 2 | 3 | 4',
      '词：许可',
      '词：行政 | 处罚',
    ]);
    expect(gridOf(['全年 办理 事项'])).toEqual(['一行：全年 办理 事项']);
    expect(gridOf(['1 2 3'])).toEqual(['一行：1 2 3']);
    expect(gridOf(['1 2 3 4'])).toEqual(['词：1 | 2 | 3 | 4']);
  });
});

describe('bars', () => {
  it('at the ends of cells, one a line, are no part of them', () => {
    expect(gridOf(['规章|', '1||', '|', '2 | |'])).toEqual(['一行：规章', '一行：1', '一行：', '一行：2']);
    expect(gridOf(['规章|', '许 可', '2|'])).toEqual(['一行：规章', '一行：许 可', '一行：2']);
  });

  it('between cells, a line of dashes below the header left out', () => {
    expect(gridOf(['规章|1|2', '---|:--:|---', '许可|3|4'])).toEqual(['规章 | 1 | 2', '许可 | 3 | 4']);
    expect(gridOf(['规章|1|2', ' - | - | - '])).toEqual(['规章 | 1 | 2', '- | - | -']);
  });

  it('behind the last cell of a line may have the rest of the row below', () => {
    expect(gridOf(['规章| 1| 2|', '3', '许可| 4| 5| 6'])).toEqual(['规章 | 1 | 2 | 3', '许可 | 4 | 5 | 6']);
    expect(gridOf(['规章| 1| 2|', '许可| 4| 5| 6'])).toEqual(['规章 | 1 | 2 | ', '许可 | 4 | 5 | 6']);
    expect(gridOf(['规章| 1| 2|', '许可| 4| 5|'])).toEqual(['规章 | 1 | 2', '许可 | 4 | 5']);
  });
});
