import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../property/arbitraries.ts';
import { hunksBetween, withHunks } from './hunks.ts';

const texts = fc
  .array(fc.constantFrom('一', '二', '三', '', '0', '0\r', '\f1'), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

test('changes between two texts make the one of the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(withHunks(before, hunksBetween(before, after))).toBe(after);
    }),
    { numRuns: RUNS },
  );
});

test('lines that stay are not among the changes', () => {
  expect(hunksBetween('一\n二\n三\n四\n五', '一\n2\n三\n四\n五\n六')).toEqual([
    { line: 1, remove: 1, insert: ['2'] },
    { line: 5, remove: 0, insert: ['六'] },
  ]);
});
