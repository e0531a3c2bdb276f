import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../cli/support/root.ts';

const harness = join(root, 'test/harness');

/** The scripts in which a pattern is found. */
const scriptsWith = (pattern: RegExp) =>
  readdirSync(harness)
    .filter((name) => name.endsWith('.mjs') && pattern.test(readFileSync(join(harness, name), 'utf8')))
    .sort();

it('a folder is trusted without a question only where we have made it ourselves: never for npm start', () => {
  expect(scriptsWith(/disable-workspace-trust|workspace\.trust/)).toEqual(['desktop.mjs', 'served.mjs']);
  expect(scriptsWith(/trusting: true/)).toEqual(['pictures.mjs', 'workbench.mjs']);
  expect(readFileSync(join(harness, 'served.mjs'), 'utf8')).toContain('trusting = false');
  expect(readFileSync(join(harness, 'start.mjs'), 'utf8')).not.toMatch(/trust|desktop\.mjs|workbench\.mjs/);
});
