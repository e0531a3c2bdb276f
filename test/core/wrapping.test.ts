import { describe, expect, it } from 'vitest';
import { fullWidth } from '../../server/src/core/report/wrapping.ts';
import { parse } from '../../server/src/core/syntax/parse.ts';

describe('how wide full lines are', () => {
  it.each([
    ['lines that a program wrapped', [40, 40, 39, 40, 40, 12], 35 * 2],
    ['paragraphs on one line each', [130, 40, 130], Infinity],
    ['few short lines', [10, 10, 10, 10, 10], Infinity],
  ])('of %s', (_, lengths, width) => {
    expect(fullWidth(parse(lengths.map((length) => '公'.repeat(length)).join('\n')).lines)).toBe(width);
  });
});
