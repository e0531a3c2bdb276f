import { describe, expect, it } from 'vitest';
import type { Said } from '../../server/src/core/solve/said.ts';
import { wrongCells } from '../../server/src/core/solve/wrong-cells.ts';
import { type ReportModel, balanced, uniform } from '../support/model.ts';
import { type Written, found, heardOf, said, written, zeros } from './support.ts';

/** By the first sum of each wrong cell the cell, what it becomes, and what is heard of it. */
function wrongWith(model: ReportModel, figures: readonly Written[], sayings: readonly Said[]) {
  const cells = wrongCells(written(model, ...figures), sayings);
  const names = Object.entries(found(cells));
  return Object.fromEntries(
    names.flatMap(([name, sums], at) => {
      const heard = heardOf(cells[at]!);
      return sums.map((sum) => [
        sum,
        [name.replace(' unsure', ''), ...(heard === undefined ? [] : [heard])].join(', '),
      ]);
    }),
  );
}

describe('where three sums are wrong together', () => {
  const fives = balanced(uniform(2021, '5'));
  const nines: readonly Written[] = [
    ['granted/social', '9'],
    ['refused.duplicate/research', '9'],
    ['denied.process/enterprise', '9'],
  ];
  const byThemselves = {
    'row-sum granted': 'granted/enterprise 1',
    'row-sum denied.process': 'denied.process/enterprise 5',
    'row-sum refused.duplicate': 'refused.duplicate/enterprise 1',
    'column-total enterprise': 'granted/enterprise 1',
    'column-total research': 'granted/research 1',
    'column-total social': 'granted/social 5',
  };

  it('the first cell of each that would do is looked at where nothing is said', () => {
    expect(wrongWith(fives, nines, [])).toEqual(byThemselves);
  });

  it('the cell is looked at that a saying asks for, in its row and in its column', () => {
    const sayings = [said('7', 'refused.duplicate/enterprise'), said('5', 'granted/social')];
    expect(wrongWith(fives, nines, sayings)).toEqual({
      ...byThemselves,
      'row-sum granted': 'granted/social 5, for 5',
      'column-total social': 'granted/social 5, for 5',
    });
  });

  it.each<[what: string, sayings: readonly Said[]]>([
    ['what the cells hold', [said('9', 'granted/social'), said('9', 'refused.duplicate/research')]],
    ['other numbers', [said('6', 'granted/social')]],
    ['what would break a sum that holds', [said('34', 'granted/total')]],
  ])('no saying is followed that gives %s', (_, sayings) => {
    expect(wrongWith(fives, nines, sayings)).toEqual(byThemselves);
  });

  it('no cell is asked for that would become less than nothing', () => {
    const figures: readonly Written[] = [
      ['granted/social', '3'],
      ['partly-granted/research', '4'],
      ['refused.duplicate/enterprise', '5'],
    ];
    expect(wrongWith(zeros(2021), figures, [said('-3', 'granted/other'), said('0', 'granted/social')])).toEqual({
      'row-sum granted': 'granted/social 0, for 0',
      'column-total social': 'granted/social 0, for 0',
      'row-sum partly-granted': 'partly-granted/research 0',
      'column-total research': 'partly-granted/research 0',
      'row-sum refused.duplicate': 'refused.duplicate/enterprise 0',
      'column-total enterprise': 'refused.duplicate/enterprise 0',
    });
  });
});
