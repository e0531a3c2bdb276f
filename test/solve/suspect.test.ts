import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../server/src/core/solve/judge.ts';
import { suspects } from '../../server/src/core/solve/suspect.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { FORMS, type Written, consistent, nameOf, sumOf, written, zeros } from './support.ts';

/** For each broken identity the cell to look at and its value, with a mark where that alone does not mend the cell. */
const suspected = (judgement: Judgement): Record<string, string> =>
  Object.fromEntries(
    Array.from(suspects(judgement), ([identity, { cell, value, mends }]) => [
      sumOf(identity),
      `${nameOf(cell)} ${decimalText(value)}${mends ? '' : ' ?'}`,
    ]),
  );

describe.each(FORMS)('the cells to look at first in the form of %d', (id) => {
  it('are none where all sums hold', () => {
    expect(suspects(written(consistent(id))).size).toBe(0);
  });

  it.each<[cell: string, figures: readonly Written[], expected: Record<string, string>]>([
    [
      'the one whose change mends row and column, not a total that breaks others',
      [['granted/social', '3']],
      { 'column-total social': 'granted/social 0', 'row-sum granted': 'granted/social 0' },
    ],
    [
      'one that was left blank',
      [
        ['granted/social', ''],
        ['granted/total', '3'],
        ['total/social', '3'],
        ['total/total', '3'],
        ['new/social', '3'],
        ['new/total', '3'],
      ],
      { 'column-total social': 'granted/social 3', 'row-sum granted': 'granted/social 3' },
    ],
    [
      'a total that is the only thing wrong',
      [['total/social', '3']],
      {
        'column-balance social': 'total/social 0',
        'column-total social': 'total/social 0',
        'row-sum total': 'total/social 0',
      },
    ],
    [
      'the total, where any cell would do',
      [
        ['review/reconsideration/upheld', '3'],
        ['review/reconsideration/total', '5'],
      ],
      { 'review-sum reconsideration': 'review/reconsideration/total 3' },
    ],
    [
      'the first of those that mend more than they break',
      [
        ['granted/natural-person', '3'],
        ['granted/social', '3'],
        ['granted/total', '3'],
      ],
      {
        'column-total natural-person': 'granted/natural-person 0',
        'column-total social': 'granted/social 0',
        'column-total total': 'granted/total 0 ?',
        'row-sum granted': 'granted/natural-person 0',
      },
    ],
    [
      'the only one that cannot be below zero otherwise, though it breaks as much as it mends',
      [
        ['granted/social', '3'],
        ['granted/total', '3 3'],
      ],
      { 'column-total social': 'granted/social 0 ?', 'column-total total': 'granted/total 0 ?' },
    ],
    [
      'the total as the sum of its cells, where every cell breaks as much as it mends and no two are wrong together',
      [
        ['new/social', '0.5'],
        ['new/total', '0.5'],
        ['total/social', '0.5'],
        ['total/total', '0.5'],
      ],
      { 'column-total social': 'total/social 0 ?', 'column-total total': 'total/total 0 ?' },
    ],
    [
      'the one that is wrong together with another, where every cell breaks as much as it mends',
      [
        ['new/social', '3'],
        ['new/total', '3'],
        ['total/social', '3'],
        ['total/total', '3'],
      ],
      { 'column-total social': 'granted/social 3 ?', 'column-total total': 'granted/total 3 ?' },
    ],
  ])('%s', (_, figures, expected) => {
    expect(suspected(written(zeros(id), ...figures))).toEqual(expected);
  });
});

describe('the cells to look at first', () => {
  it('are both that changed places in a row', () => {
    const model = balanced(withFigure(zeros(2021), 'requests', 'granted', 'social', '6'));
    expect(suspected(written(model, ['granted/social', ''], ['granted/legal-service', '6']))).toEqual({
      'column-total social': 'granted/social 6 ?',
      'column-total legal-service': 'granted/legal-service 0 ?',
    });
  });

  it('are of each fault its own', () => {
    const fives = balanced(uniform(2019, '5'));
    expect(suspected(written(fives, ['granted/social', '9'], ['carried-in/other', '1']))).toEqual({
      'column-balance other': 'carried-in/other 5',
      'column-total social': 'granted/social 5',
      'row-sum carried-in': 'carried-in/other 5',
      'row-sum granted': 'granted/social 5',
    });
  });

  it('are worked out once', () => {
    const judgement = written(zeros(2021), ['new/social', '3']);
    expect(suspects(judgement)).toBe(suspects({ ...judgement }));
  });
});
