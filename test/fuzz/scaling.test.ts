import { expect, it } from 'vitest';
import { harness } from './harness.ts';
import { growing } from './scaling/texts.ts';

const MINUTES = 60_000;

it('time grows no faster than the text', { timeout: 12 * MINUTES }, async () => {
  const { status, said } = await harness('scaling', ['--growth'], 10 * MINUTES);
  const told = said.split('\n').flatMap((line) => {
    const [kind, , name] = line.split('\t');
    return name === undefined ? [] : [`${name}: ${kind}`];
  });
  // One that is not told of was never done with.
  expect(told).toEqual(growing('').map(({ name }) => `${name}: linear`));
  expect(status).toBe(0);
});
