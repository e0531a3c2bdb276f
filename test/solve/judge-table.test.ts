import { expect, it } from 'vitest';
import { readReport } from '../../server/src/core/report/read.ts';
import { judgeTable } from '../../server/src/core/solve/judge.ts';
import { type Written, consistent, sumOf, textOf } from './support.ts';

it.each([
  ['requests', 39, 'row-sum new'],
  ['review', 3, 'review-sum reconsideration'],
  ['disclosure', 0, undefined],
] as const)('a table by itself has its own sums and figures alone: %s', (id, sums, broken) => {
  const wrong: readonly Written[] = [
    ['new/social', '3'],
    ['new/total', '1'],
    ['review/reconsideration/other', '2'],
  ];
  const { readings } = readReport(textOf(consistent(2021), ...wrong)).blocks;
  const { verdicts, identities, figures } = judgeTable(readings.blocks.find(({ table }) => table.id === id)!);
  expect(identities).toHaveLength(sums);
  expect(verdicts.map(({ identity }) => identity)).toEqual(identities);
  expect(verdicts.map(({ identity }) => identity.table)).toEqual(identities.map(() => id));
  const failing = verdicts.filter(({ holds }) => !holds).map(({ identity }) => sumOf(identity));
  expect(failing.at(-1)).toBe(broken);
  expect(figures.size).toBeGreaterThan(0);
  expect([...figures.keys()].filter((key) => !key.startsWith(`${id}/`))).toEqual([]);
});
