import { describe, expect, it } from 'vitest';
import type { Change } from '../../server/src/core/solve/change.ts';
import { type Repair, isExchange, smallestRepairs } from '../../server/src/core/solve/smallest.ts';
import { changeOf, identityOf, written, zeros } from './support.ts';

const eight: Change = changeOf('granted/social', '3', '8');

describe('two cells change places', () => {
  it.each<[what: string, repair: Repair, expected: boolean]>([
    ['in a row', [eight, changeOf('granted/other', '8', '3')], true],
    ['in a column', [eight, changeOf('new/social', '8', '3')], true],
    ['one of them blank', [changeOf('granted/social', null, '8'), changeOf('granted/other', '8', '0')], true],
    ['not where they stand in other rows and columns', [eight, changeOf('new/other', '8', '3')], false],
    ['not where only the first takes what the other held', [eight, changeOf('granted/other', '8', '4')], false],
    ['not where only the other takes what the first held', [eight, changeOf('granted/other', '7', '3')], false],
    [
      'not where they stand in columns of one name in two tables',
      [changeOf('granted/total', '3', '8'), changeOf('review/reconsideration/total', '8', '3')],
      false,
    ],
    [
      'not where a third changes as well',
      [eight, changeOf('granted/other', '8', '3'), changeOf('new/other', '1', '2')],
      false,
    ],
    ['not where there is one', [changeOf('granted/social', '3', '3')], false],
    ['not where there is none', [], false],
  ])('%s', (_, repair, expected) => {
    expect(isExchange(repair)).toBe(expected);
  });
});

it.each(['row-sum granted', 'row-sum new', 'review-sum reconsideration'])(
  'nothing is repaired of what holds or is not known: %s',
  (sum) => {
    const judgement = written(zeros(2021), ['partly-granted/social', '3'], ['new/total', '']);
    expect(smallestRepairs(identityOf(sum, judgement), judgement)).toEqual([]);
  },
);
