import { describe, expect, it } from 'vitest';
import { readReport } from '../../server/src/core/report/read.ts';
import { type Change, brokenAfter, changeBy, differenceAfter } from '../../server/src/core/solve/change.ts';
import { judge } from '../../server/src/core/solve/judge.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import {
  FORMS,
  type Written,
  cellOf,
  changeOf,
  consistent,
  figure,
  sumOf,
  verdictOf,
  written,
  zeros,
} from './support.ts';

describe('the change of a cell', () => {
  it.each<[cell: string, value: string, by: string, change: readonly [string | null, string] | null]>([
    ['grows', '3', '4', ['3', '7']],
    ['shrinks', '3', '-2', ['3', '1']],
    ['becomes zero', '3', '-3', ['3', '0']],
    ['never becomes less than zero', '3', '-4', null],
    ['is none by nothing', '3', '0', null],
    ['never becomes a fraction', '3', '0.5', null],
    ['no longer holds a fraction', '2.5', '0.5', ['2.5', '3']],
    ['is no longer negative', '-2', '5', ['-2', '3']],
    ['was blank', '', '4', [null, '4']],
    ['was struck out', '/', '4', [null, '4']],
    ['was blank, and is to be less than zero', '', '-4', null],
    ['holds a word', '多', '4', null],
    ['holds the same number twice', '3 3', '4', null],
    ['holds two numbers', '3 4', '4', null],
    ['can be as long as a number is read', '9'.repeat(39), '1', ['9'.repeat(39), `1${'0'.repeat(39)}`]],
    ['cannot be longer', '9'.repeat(40), '1', null],
  ])('that %s', (_, value, by, change) => {
    const cell = cellOf('new/social');
    const found = changeBy(cell, figure(by), written(zeros(2021), ['new/social', value]));
    expect(found).toEqual(change && changeOf('new/social', ...change));
  });

  it('is none of a blank total, which is not known, and none where there is no table', () => {
    expect(changeBy(cellOf('new/total'), figure('4'), written(zeros(2021), ['new/total', '']))).toBeNull();
    expect(changeBy(cellOf('new/social'), figure('4'), judge(readReport('')))).toBeNull();
  });
});

describe('the difference of a sum after changes', () => {
  const judgement = written(zeros(2021), ['new/social', '3'], ['new/other', '']);

  it.each<[what: string, changes: readonly Change[], difference: string]>([
    ['none', [], '3'],
    ['one on the left', [changeOf('new/social', '3', '1')], '1'],
    ['one on the right', [changeOf('new/total', '0', '5')], '-2'],
    ['one of a blank', [changeOf('new/other', null, '4')], '7'],
    ['one of another row', [changeOf('carried-in/social', '0', '4')], '3'],
    ['one on each side', [changeOf('new/social', '3', '5'), changeOf('new/total', '0', '5')], '0'],
  ])('%s', (_, changes, difference) => {
    expect(decimalText(differenceAfter(verdictOf('row-sum new', judgement), changes))).toBe(difference);
  });
});

describe.each(FORMS)('the sums that fail after changes in the form of %d', (id) => {
  it.each<[what: string, figures: readonly Written[], changes: readonly Change[], broken: readonly string[]]>([
    ['none where none fails', [], [], []],
    ['those that fail, where nothing changes', [['new/social', '3']], [], ['column-balance social', 'row-sum new']],
    ['none where all are mended', [['new/social', '3']], [changeOf('new/social', '3', '0')], []],
    [
      'one that held',
      [['new/social', '3']],
      [changeOf('new/total', '0', '3')],
      ['column-balance social', 'column-balance total'],
    ],
  ])('%s', (_, figures, changes, broken) => {
    const after = brokenAfter(written(zeros(id), ...figures), changes);
    expect(after.map(({ identity }) => sumOf(identity))).toEqual(broken);
  });

  it('are those of the cell that was right', () => {
    const model = consistent(id);
    const { social } = model.figures.requests.granted!;
    const after = brokenAfter(written(model), [changeOf('granted/social', social!, '0')]);
    expect(after.map(({ identity }) => sumOf(identity))).toEqual(['column-total social', 'row-sum granted']);
  });
});
