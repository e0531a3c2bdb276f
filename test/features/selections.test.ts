import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { selections } from '../../server/src/core/features/selections.ts';
import { render } from '../support/layouts.ts';
import { unmark } from '../support/marks.ts';
import { uniform } from '../support/model.ts';
import { sample } from '../support/sample.ts';

/** What the selection grows to from the cursor ‸: the beginning and the end of each. */
function grown(marked: string): string[] {
  const { text, cursors } = unmark(marked);
  return selections(analyze(text), cursors[0]!).map(({ start, end }) => {
    const words = text.slice(start, end).trim().replaceAll('\t', ' ');
    return words.length > 24 ? `${words.slice(0, 8)} … ${words.slice(-8)}` : words;
  });
}

const ROW = '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15';

describe('selections', () => {
  it('grow from a cell over its row, its table and the section', () => {
    expect(grown(sample(2021, [ROW, ROW.replace('12', '1‸2')]))).toEqual([
      '12',
      '一、本年新收政府 … 0 1 0 15',
      expect.stringMatching(/^（本列数据的勾稽 … /) as string,
      expect.stringMatching(/^三、收到和处理政 … /) as string,
      expect.stringMatching(/^云岭市档案局20 … /) as string,
    ]);
  });

  it('grow in the prose over the paragraph and the section', () => {
    expect(grown(sample(2021, ['均依法办理', '均依‸法办理']))).toEqual([
      expect.stringMatching(/^（二）依申请公开 … /) as string,
      expect.stringMatching(/^一、总体情况/) as string,
      expect.stringMatching(/^云岭市档案局20/) as string,
    ]);
  });

  it.each(['L1', 'L2', 'L4'] as const)('hold each other in layout %s', (layout) => {
    const text = render(uniform(2021, '7'), layout);
    const analysis = analyze(text);
    const at = text.indexOf('7', text.indexOf('二、上年结转'));
    const all = selections(analysis, at);
    expect(all).toHaveLength(5);
    expect(text.slice(all[0]!.start, all[0]!.end)).toBe('7');
    for (let index = 1; index < all.length; index++) {
      expect(all[index]!.start).toBeLessThanOrEqual(all[index - 1]!.start);
      expect(all[index]!.end).toBeGreaterThanOrEqual(all[index - 1]!.end);
    }
  });

  it('are the whole text of what is no report', () => {
    expect(grown('各科室：‸\n放假')).toEqual(['各科室：\n放假']);
  });
});
