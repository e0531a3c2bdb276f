import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrappingAfter, wrappingOf } from '../../server/src/core/report/wrapping.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';
import type { LineContent } from '../../server/src/core/syntax/syntax.ts';
import { RUNS } from './arbitraries.ts';

const line = (text: string): LineContent => parse(text).lines[0]!.content;

/** Lines of prose: short ones, such as a program wrapped at 40 characters, and whole paragraphs. */
const lines = fc
  .tuple(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 35, max: 41 }), fc.constant(130)), fc.boolean())
  .map(([length, isOpen]) => line('公'.repeat(length) + (isOpen ? '' : '。')));

const texts = fc.oneof(
  fc.array(lines, { minLength: 1, maxLength: 12 }),
  // Mostly wrapped.
  fc.array(fc.integer({ min: 37, max: 40 }), { minLength: 5, maxLength: 12 }).map((lengths) => {
    return lengths.map((length) => line('公'.repeat(length)));
  }),
);

describe('how lines are wrapped', () => {
  it('is the same after edits as in the text that they made', () => {
    const widths = new Set<boolean>();
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), lines), { minLength: 1, maxLength: 6 }), (text, edits) => {
        const now = [...text];
        let wrapping = wrappingOf(now);
        for (const [place, edited] of edits) {
          const at = place % now.length;
          const old = now[at]!;
          now[at] = edited;
          wrapping = wrappingAfter(wrapping, old, edited, now);
          expect(wrapping.fullWidth).toBe(wrappingOf(now).fullWidth);
          widths.add(Number.isFinite(wrapping.fullWidth));
        }
      }),
      { numRuns: RUNS },
    );
    // Both kinds of texts have been seen.
    expect(widths.size).toBe(2);
  });

  it.each([
    ['lines that a program wrapped', [40, 40, 39, 40, 40, 12], 35 * 2],
    ['paragraphs on one line each', [130, 40, 130], Infinity],
    ['few short lines', [10, 10, 10, 10, 10], Infinity],
  ])('of %s', (_, lengths, width) => {
    expect(wrappingOf(lengths.map((length) => line('公'.repeat(length)))).fullWidth).toBe(width);
  });
});
