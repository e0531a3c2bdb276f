import { expect, it } from 'vitest';
import { pieces } from '../../server/src/cli/ahead.ts';

it('hands out few at a time, and fewer of what is heavy', () => {
  const weights = [1, 1, 1, 1, 1, 9, 20, 1, 30, 30];
  const handedOut = [...pieces(weights, 4, 10, (weight) => weight)];
  expect(handedOut).toEqual([[1, 1, 1, 1], [1, 9, 20], [1, 30], [30]]);
  expect([...pieces([], 4, 10, () => 1)]).toEqual([]);
});
