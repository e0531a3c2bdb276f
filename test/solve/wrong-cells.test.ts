import { describe, expect, it } from 'vitest';
import { IDENTITY_ORDER, rank, wrongCells } from '../../server/src/core/solve/wrong-cells.ts';
import { balanced, uniform, withFigure } from '../support/model.ts';
import { FORMS, type Written, consistent, found, heardOf, identityOf, said, written, zeros } from './support.ts';

describe.each(FORMS)('the wrong cells in the form of %d', (id) => {
  it('are none where all sums hold', () => {
    expect(wrongCells(written(consistent(id)))).toEqual([]);
  });

  it.each<[cells: string, figures: readonly Written[], expected: Record<string, readonly string[]>]>([
    [
      'one that explains all: its row stands before its column',
      [['granted/social', '3']],
      { 'granted/social 0 all': ['row-sum granted', 'column-total social'] },
    ],
    [
      'a total that three sums share',
      [['total/social', '3']],
      { 'total/social 0 all': ['row-sum total', 'column-total social', 'column-balance social'] },
    ],
    [
      'two that have nothing to do with each other, in the order in which the form names their sums',
      [
        ['new/natural-person', '4'],
        ['granted/social', '3'],
      ],
      {
        'new/natural-person 0 own': ['row-sum new', 'column-balance natural-person'],
        'granted/social 0 own': ['row-sum granted', 'column-total social'],
      },
    ],
    [
      'the total in table four, where any cell would do',
      [['review/reconsideration/upheld', '3']],
      { 'review/reconsideration/total 3 unsure': ['review-sum reconsideration'] },
    ],
    [
      'each for itself where three sums are wrong together',
      [
        ['granted/social', '3'],
        ['partly-granted/research', '4'],
        ['refused.duplicate/enterprise', '5'],
      ],
      {
        'granted/social 0 unsure': ['row-sum granted', 'column-total social'],
        'partly-granted/research 0 unsure': ['row-sum partly-granted', 'column-total research'],
        'refused.duplicate/enterprise 0 unsure': ['row-sum refused.duplicate', 'column-total enterprise'],
      },
    ],
  ])('%s', (_, figures, expected) => {
    const cells = wrongCells(written(zeros(id), ...figures));
    expect(found(cells)).toEqual(expected);
    expect(Object.keys(found(cells))).toEqual(Object.keys(expected));
    expect(cells.map(({ heard }) => heard)).toEqual(cells.map(() => null));
  });
});

describe('two cells that are wrong together', () => {
  const fives = balanced(uniform(2021, '5'));

  it('stand each with its own sums, and may yet be others', () => {
    const model = balanced(withFigure(zeros(2021), 'requests', 'granted', 'social', '6'));
    const judgement = written(model, ['granted/social', ''], ['granted/legal-service', '6']);
    expect(found(wrongCells(judgement))).toEqual({
      'granted/social 6 unsure': ['column-total social'],
      'granted/legal-service 0 unsure': ['column-total legal-service'],
    });
  });

  it('are looked at one by one where two pairs would do', () => {
    const judgement = written(fives, ['granted/social', '9'], ['refused.duplicate/research', '9']);
    expect(found(wrongCells(judgement))).toEqual({
      'granted/research 1 unsure': ['row-sum granted', 'column-total research'],
      'refused.duplicate/research 5 unsure': ['row-sum refused.duplicate'],
      'granted/social 5 unsure': ['column-total social'],
    });
  });

  it('are heard each by itself', () => {
    const judgement = written(fives, ['granted/social', '9'], ['refused.duplicate/research', '14']);
    const cells = wrongCells(judgement, [said('5', 'granted/social'), said('14', 'refused.duplicate/research')]);
    expect(found(cells)).toEqual({
      'granted/social 5 unsure': ['row-sum granted', 'column-total social'],
      'refused.duplicate/research 5 unsure': ['row-sum refused.duplicate', 'column-total research'],
    });
    expect(cells.map(heardOf)).toEqual(['for 5', 'against 14']);
  });
});

describe('the sums that one cell breaks', () => {
  it('are led by its row', () => {
    expect(IDENTITY_ORDER).toEqual(['row-sum', 'review-sum', 'column-total', 'column-balance']);
    const judgement = written(zeros(2021));
    const names = ['column-balance social', 'column-total social', 'review-sum reconsideration', 'row-sum new'];
    expect(names.map((name) => rank(identityOf(name, judgement)))).toEqual([3, 2, 1, 0]);
  });
});

it('the wrong cells of one judgement are worked out once for what is said', () => {
  const judgement = written(zeros(2021), ['new/social', '3']);
  const heard = [said('3', 'new/social')];
  const first = wrongCells(judgement);
  const withSaid = wrongCells(judgement, heard);
  expect(wrongCells({ ...judgement })).toBe(first);
  expect(wrongCells(judgement, heard)).toBe(withSaid);
  expect(withSaid).not.toBe(first);
});
