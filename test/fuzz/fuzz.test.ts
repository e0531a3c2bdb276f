import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/sources.ts';
import { EVERYTHING, check } from './check/check.ts';
import { harness } from './harness.ts';
import { minimised } from './minimise.ts';
import { Random } from './random.ts';

const KEPT = join(root, 'test/fixtures/fuzz');
const MINUTES = 60_000;
/** Choices in looking at a kept text, such as where to hover. */
const LOOKS = 12;

describe('a damaged report', () => {
  it('does no harm, in 2,000 cases', { timeout: 16 * MINUTES }, async () => {
    const { status, said } = await harness('fuzz', ['--runs', '2000', '--seed', '2'], 15 * MINUTES);
    // Nearly every rule has met texts of which it speaks; in a campaign, every one.
    const [, silent] = /^rules that never spoke: (.*)$/m.exec(said) ?? [];
    expect(silent?.split(', ').length).toBeLessThanOrEqual(10);
    expect(said).toMatch(/^2000 cases .*: 0 failures, /m);
    expect(status).toBe(0);
  });

  it.each(readdirSync(KEPT))('does no harm any more: %s', (name) => {
    const kept = readFileSync(join(KEPT, name), 'utf8');
    // What UTF-8 cannot hold is kept as JSON.
    const text = name.endsWith('.json') ? (JSON.parse(kept) as string) : kept;
    const looks = Array.from({ length: LOOKS }, (_, at) => check(text, null, EVERYTHING, new Random(1, at)).fault);
    expect(looks.filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('the fuzzer', () => {
  it('cuts a text down to what it fails on', () => {
    const text = Array.from({ length: 40 }, (_, at) => `第${at}行，一二三四五六七\n`).join('');
    expect(minimised(text, (each) => each.includes('9') && each.includes('五'))).toBe('9五');
  });

  it('makes the same choices for the same numbers, and others for others', () => {
    const choices = (seed: number, index: number) => {
      const random = new Random(seed, index);
      return Array.from({ length: 50 }, () => random.below(1000));
    };
    expect(choices(3, 7)).toEqual(choices(3, 7));
    expect(choices(3, 7)).not.toEqual(choices(3, 8));
    expect(choices(3, 7)).not.toEqual(choices(4, 7));
  });
});
