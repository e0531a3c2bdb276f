import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../server/src/cli/excerpt.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { linesOf } from '../../server/src/core/text/line-table.ts';
import { unmark } from '../support/marks.ts';
import { sample } from '../support/sample.ts';

/** The excerpt for the place that is marked in `marked`, written with its mark. */
function shown(marked: string): string | null {
  const { text, spans } = unmark(marked);
  const excerpt = excerptOf(analyze(text), spans[0]!, '（空）');
  return excerpt && `${excerpt.before}⟦${excerpt.marked}⟧${excerpt.after}`;
}

describe('excerptOf', () => {
  it.each([
    ['（七）总计\t13\t2', '（七）总计\t⟦13⟧\t2', '（七）总计  ⟦13⟧ 2 0 0 1 0 16'],
    ['行政许可\t12\t-1\t208', '行政许可\t12\t⟦-1⟧\t208', '行政许可  12 ⟦-1⟧ 208'],
    ['\t12\t-1\t208', '\t⟦⟧\t-1\t208', '行政许可  ⟦（空）⟧ -1 208'],
    ['3\t18.5万元', '3\t⟦18.5⟧万元', '政府集中采购  3 ⟦18.5万元⟧'],
    ['1\t0\t0\t1\t2\t0\t1', '1\t0\t0\t⟦1⟧\t2\t0\t1', '行政复议  1 0 0 ⟦1⟧ 2'],
  ])('shows the row of a figure: %s', (from, to, row) => {
    expect(shown(sample(2019, [from, to]))).toBe(row);
  });

  it.each([
    ['　　⟦1、⟧总体情况  ', '⟦1、⟧总体情况'],
    ['a\t\tb⟦\t⟧c', 'a b⟦\\u{9}⟧c'],
    ['a⟦b\tc\t\td⟧', 'a⟦b c d⟧'],
    ['⟦⟧', null],
    ['  ⟦⟧\t\n下一行', null],
    ['第一行⟦⟧\n下一行', '第一行⟦⟧'],
    ['第一⟦行\n下一⟧行', '第一⟦行⟧'],
    [`${'前'.repeat(80)}⟦中⟧${'后'.repeat(80)}`, `…${'前'.repeat(29)}⟦中⟧${'后'.repeat(30)}…`],
    [`${'前'.repeat(80)}⟦中⟧后`, `…${'前'.repeat(58)}⟦中⟧后`],
    [`前⟦中⟧${'后'.repeat(80)}`, `前⟦中⟧${'后'.repeat(58)}…`],
    [`前⟦${'𠮷'.repeat(80)}⟧后`, `…⟦${'𠮷'.repeat(60)}…⟧…`],
  ])('shows what stands around other places: %s', (marked, line) => {
    expect(shown(marked)).toBe(line);
  });

  it('shows any place of any text on one short line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + (length % 9));
        const excerpt = excerptOf(analyze(text), { start, end }, '（空）');
        const parts = Object.values(excerpt ?? {}).join('');
        expect(linesOf(parts)).toHaveLength(1);
        expect([...parts.replace(/\\u\{[0-9A-F]+\}/g, '.')].length).toBeLessThan(70);
      }),
    );
  });
});
