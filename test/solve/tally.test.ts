import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../server/src/core/solve/tally.ts';
import { FORMS, type Written, consistent, written, zeros } from './support.ts';

describe.each(FORMS)('how the sums stand in the form of %d', (id) => {
  const total = id === 2019 ? 40 : 42;

  it.each<[which: string, figures: readonly Written[], hold: number, checked: number]>([
    ['all hold', [], total, total],
    ['two fail', [['granted/social', '3']], total - 2, total],
    ['one is not known', [['review/reconsideration/total', '']], total - 1, total - 1],
    [
      'some fail, some are not known',
      [
        ['granted/total', ''],
        ['new/social', '3'],
      ],
      total - 4,
      total - 2,
    ],
  ])('%s', (_, figures, hold, checked) => {
    expect(tallyOf(written(zeros(id), ...figures))).toEqual({ hold, checked, total });
  });

  it('those asked for are counted alone', () => {
    const judgement = written(
      consistent(id),
      ['granted/social', '0'],
      ['review/reconsideration/other', '0'],
      ['review/litigation-after/total', ''],
    );
    const own = judgement.identities.filter(({ table }) => table === 'review');
    expect(tallyOf(judgement, own)).toEqual({ hold: 1, checked: 2, total: 3 });
    expect(tallyOf(judgement, [])).toEqual({ hold: 0, checked: 0, total: 0 });
  });
});
