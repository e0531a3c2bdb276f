import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { counterparts, mentions } from '../../server/src/core/features/prose-links.ts';
import type { Analysis } from '../../server/src/core/rules/analysis.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { mark, unmark } from '../support/marks.ts';
import { sample } from '../support/sample.ts';

type Find = (analysis: Analysis, offset: number) => Span[];

/** What is found for the cursor ‸, each with a few characters around it. */
function found(find: Find, marked: string): string[] {
  const { text, cursors } = unmark(marked);
  return find(analyze(text), cursors[0]!).map((span) => {
    const line = mark(text, [span])
      .split('\n')
      .find((each) => each.includes('⟦'))!
      .trim();
    const at = line.indexOf('⟦');
    return line.slice(Math.max(0, at - 8), at + 6).replaceAll('\t', ' ');
  });
}

const NEW = '一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t1\t0\t15';
const SENTENCE = '全年共收到政府信息公开申请15件，均依法办理。';
const RESULTS = `${SENTENCE}其中予以公开8件、部分公开1件、不予公开1件。`;

describe('definition', () => {
  it('goes from a figure of the prose to its cell', () => {
    expect(found(counterparts, sample(2021, [SENTENCE, SENTENCE.replace('15', '1‸5')]))).toEqual(['0 0 1 0 ⟦15⟧']);
  });

  it('goes from a cell to the figure of the prose', () => {
    expect(found(counterparts, sample(2021, [NEW, NEW.replace('15', '‸15')]))).toEqual(['政府信息公开申请⟦15⟧件，']);
  });

  it('goes from a result to all of its rows', () => {
    const text = sample(2021, [SENTENCE, RESULTS.replace('不予公开1', '不予公开‸1')]);
    expect(found(counterparts, text)).toHaveLength(8);
  });

  it('goes nowhere from other words, other figures and cells that nothing is said of', () => {
    expect(found(counterparts, sample(2021, ['均依法办理', '均依‸法办理']))).toEqual([]);
    expect(found(counterparts, sample(2021, ['政府信息12条', '政府信息1‸2条']))).toEqual([]);
    expect(found(counterparts, sample(2021, [NEW, NEW.replace('12', '‸12')]))).toEqual([]);
  });
});

describe('references', () => {
  it.each([
    ['the prose', [SENTENCE, SENTENCE.replace('15', '‸15')]],
    ['the cell', [NEW, NEW.replace('15', '‸15')]],
  ] as const)('are the cell and every figure that states it, asked from %s', (_, change) => {
    expect(found(mentions, sample(2021, change))).toEqual([
      '政府信息公开申请⟦15⟧件，',
      expect.stringContaining('⟦15⟧') as string,
    ]);
  });
});
