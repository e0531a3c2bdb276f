import { describe, expect, test, vi } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { HOSTILE } from '../fuzz/scaling/hostile.ts';
import { filled } from '../fuzz/scaling/growing.ts';
import { inReport } from '../fuzz/scaling/words.ts';

const SMALL = 2_000;
const TIMES = 10;
/** Ten times the sentence takes a hundred times the steps, where they grow with the square of its length. */
const MOST = 15;

/** How often a pattern is tried while a sentence of that length is read: steps are counted, whatever the machine does. */
function steps(piece: string, length: number): number {
  const text = inReport(`全年共公开信息50条，其中${filled(piece, length)}。`);
  const tried = vi.spyOn(RegExp.prototype, 'exec');
  try {
    analyze(text);
    return tried.mock.calls.length;
  } finally {
    tried.mockRestore();
  }
}

describe('a sentence ten times as long takes no more than so many times the steps', () => {
  test.each(HOSTILE)('%s', (_, piece) => {
    const less = steps(piece, SMALL);
    expect(less).toBeGreaterThan(0);
    expect(steps(piece, SMALL * TIMES) / less).toBeLessThan(MOST);
  });
});

describe('a thousand of them in one sentence', () => {
  const sentence = (piece: string): string => inReport(`全年共公开信息50条，其中${piece.repeat(1000)}。`);
  test.each(HOSTILE)('%s: nothing is said of sums that nobody can follow', (_, piece) => {
    const sums = analyze(sentence(piece)).diagnostics.filter(({ rule }) => /^(?:breakdown|platform)-sum$/.test(rule));
    expect(sums.length).toBeLessThanOrEqual(1);
  });
});
