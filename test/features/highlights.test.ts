import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { highlights } from '../../server/src/core/features/highlights.ts';
import { render } from '../support/layouts.ts';
import { mark, unmark } from '../support/marks.ts';
import { uniform } from '../support/model.ts';
import { sample } from '../support/sample.ts';

/** The lines on which something lights up for the cursor ‸, what does between ⟦ ⟧; the labels shortened. */
function lit(marked: string): string[] {
  const { text, cursors } = unmark(marked);
  const spans = highlights(analyze(text), cursors[0]!).map(({ span }) => span);
  return mark(text, spans)
    .split('\n')
    .filter((line) => line.includes('⟦'))
    .map((line) =>
      line
        .trim()
        .replaceAll('\t', ' ')
        .replace(/^.*?([^ ]{2})[^ ]* (?=[\d⟦])/, '$1 '),
    );
}

const NEW = '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15';

describe('highlights', () => {
  it('light what a total of a row adds up, and the rows that it is held against', () => {
    expect(lit(sample(2021, [NEW, NEW.replace('15', '1‸5')]))).toEqual([
      '一、 ⟦12⟧ ⟦2⟧ ⟦0⟧ ⟦0⟧ ⟦1⟧ ⟦0⟧ ⟦15⟧',
      '二、 2 0 0 0 0 0 ⟦2⟧',
      '（七 13 2 0 0 1 0 ⟦16⟧',
      '四、 1 0 0 0 0 0 ⟦1⟧',
    ]);
  });

  it('light the totals of a part', () => {
    expect(lit(sample(2021, ['（一）予以公开\t6', '（一）予以公开\t6‸']))).toEqual([
      '（一 ⟦6⟧ 2 0 0 0 0 ⟦8⟧',
      '（七 ⟦13⟧ 2 0 0 1 0 16',
    ]);
  });

  it('light the results that a total of results adds up, and its own total', () => {
    const lines = lit(sample(2021, ['（七）总计\t13', '（七）总计\t‸13']));
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe('（一 ⟦6⟧ 2 0 0 0 0 8');
    expect(lines.at(-1)).toBe('（七 ⟦13⟧ 2 0 0 1 0 ⟦16⟧');
  });

  it.each(['L1', 'L2', 'L4'] as const)('are the same in layout %s', (layout) => {
    const text = render(uniform(2021, '7'), layout);
    const at = text.indexOf('7', text.indexOf('一、本年新收'));
    expect(highlights(analyze(text), at).map(({ isOwn }) => isOwn)).toEqual([true, false, false, false, false]);
  });

  it('are none on a label, in the prose and in a table without sums', () => {
    for (const [from, to] of [
      ['（一）予以公开', '（一）予以‸公开'],
      ['均依法办理', '均依‸法办理'],
    ] as const)
      expect(lit(sample(2021, [from, to]))).toEqual([]);
    expect(lit(sample(2021, ['行政许可\t208', '行政许可\t2‸08']))).toEqual(['行政 ⟦208⟧']);
  });
});
