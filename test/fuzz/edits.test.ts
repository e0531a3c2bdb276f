import { expect, it } from 'vitest';
import { harness } from './harness.ts';

const MINUTES = 60_000;

it(
  'an analysis that keeps the blocks that an edit leaves alone is the one that begins anew',
  { timeout: 11 * MINUTES },
  async () => {
    const args = ['--runs', '1000', '--length', '1', '--longest', '5000', '--seed', '1'];
    const { status, said } = await harness('edits', args, 10 * MINUTES);
    expect(said).toMatch(/^1000 sequences, \d{4,} edits, \d{4,} findings, \d{4,} compared, .*: 0 failures, /m);
    expect(status).toBe(0);
  },
);
