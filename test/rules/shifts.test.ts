import { describe, expect, it } from 'vitest';
import { SHIFT, shiftCauses, shifts } from '../../server/src/core/rules/arithmetic/shifts.ts';
import { judged, moves } from './shapes/columns.ts';

/** What the columns add up to where the first row is 2 3 4 9. */
const REST = 'two 1 1 1 3\n sum 3 4 5 12';

describe('a row that stands beside its columns', () => {
  it.each([
    ['has the total in front', `one 9 2 3 4\n ${REST}`, 'one right: 2 3 4 9'],
    ['has the first figure behind the total', `one 3 4 9 2\n ${REST}`, 'one left: 2 3 4 9'],
    ['begins with a zero, and the total fell off', `one 0 2 3 4\n ${REST}`, 'one right, cut: 2 3 4 9'],
    ['ends in a zero, and the first figure fell off', `one 3 4 9 0\n ${REST}`, 'one left, cut: 2 3 4 9'],
    ['ends in a blank', `one 3 4 9 .\n ${REST}`, 'one left, cut: 2 3 4 9'],
    ['ends in a stroke', `one 3 4 9 /\n ${REST}`, 'one left, cut: 2 3 4 9'],
    ['lost a zero in front, and ends in a blank', 'one 3 6 9 .\n two 1 1 1 3\n sum 1 4 7 12', 'one left, cut: 0 3 6 9'],
    ['lost no more than the zero at its end', 'one 3 6 9 0\n two 1 1 1 3\n sum 1 4 7 12', 'one left: 0 3 6 9'],
    [
      'may be moved either way, of which the columns bear out one',
      'one 0 3 3 0\n two 1 1 1 3\n sum 4 4 1 9',
      'one right, cut: 3 3 0 6',
    ],
  ])('%s', (_, grid, move) => {
    expect(moves(grid)).toEqual([move]);
  });

  it.each([
    ['adds up where it stands', 'one 0 0 3 3\n two 1 1 1 3\n sum 4 1 1 6'],
    ['adds up nowhere', 'one 9 2 3 5\n two 1 1 1 3\n sum 3 4 6 12'],
    ['has one wrong figure, which is less', 'one 1 1 5 3\n two 1 1 1 3\n sum ? ? 2 ?'],
    ['has a figure at its end that could not have come there', 'one 1 2 5 7\n two 1 1 1 3\n sum 3 2 3 8'],
    ['has a figure in front that could not have come there', `one 1 2 3 4\n ${REST}`],
    ['would begin with less than nothing', 'one 3 2 4 0\n two 1 1 1 3\n sum 0 4 3 7'],
    ['would come to nothing', 'one -3 0 0 3\n two 1 5 1 7\n sum 4 2 1 7'],
    ['has a total that cannot be read', 'one 1 3 0 ?\n two 1 1 1 3\n sum 3 2 4 ?'],
    ['has a figure twice in a cell', `one 9 2=2 3 4\n ${REST}`],
    ['may be moved either way, and the columns bear out both', 'one 3 0 3 0\n two 1 1 1 3\n sum 1 4 1 6'],
  ])('is none where it %s', (_, grid) => {
    expect(moves(grid)).toEqual([]);
  });

  it('is looked for once in the same verdicts', () => {
    const judgement = judged(`one 9 2 3 4\n ${REST}`);
    expect(shifts(judgement)).toBe(shifts({ ...judgement }));
  });
});

describe('the columns testify to a row that is moved as a whole', () => {
  const whole = (sums: string) => moves(`one 9 2 3 4\n two 1 1 1 3\n sum ${sums}`);
  const MOVED = ['one right: 2 3 4 9'];

  it.each([
    ['one of them is right then, and nobody knows of the others', '? 4 ? ?', MOVED],
    ['three are right then, and one stays wrong', '3 4 5 99', MOVED],
    ['one is right then, and three stay wrong', '99 99 5 99', MOVED],
    ['one is right then, and one that was right is wrong', '3 ? ? 7', []],
    ['all stay wrong', '99 99 99 99', []],
    ['nobody knows of any', '? ? ? ?', []],
  ])('%s', (_, sums, found) => {
    expect(whole(sums)).toEqual(found);
  });
});

describe('the columns testify to a row of which a figure fell off', () => {
  const cut = (sums: string, more = '') => moves(`one 0 2 3 4\n two 1 1 1 3\n sum ${sums}\n ${more}`);
  const MOVED = ['one right, cut: 2 3 4 9'];

  it.each([
    ['three of them are right then, and nobody knows of the last', '3 4 5 ?', MOVED],
    ['no more than two are', '3 4 ? ?', []],
    ['three are right then, and one stays wrong', '3 4 5 99', []],
    ['three are right then, and one that was right is wrong', '3 4 5 7', []],
  ])('%s', (_, sums, found) => {
    expect(cut(sums)).toEqual(found);
  });

  it('whatever is wrong in another table', () => {
    expect(cut('3 4 5 12', 'review 1 1 1 99')).toEqual(MOVED);
  });
});

describe('rows that were pasted together', () => {
  const BOTH = ['one right: 2 3 4 9', 'two right: 1 2 3 6'];

  it('are right only together', () => {
    expect(moves('one 9 2 3 4\n two 6 1 2 3\n sum 3 5 7 15')).toEqual(BOTH);
  });

  it('need more columns where a figure fell off one of them', () => {
    const both = (sums: string) => moves(`one 9 2 3 4\n two 0 3 1 3\n sum ${sums}`);
    expect(both('5 4 7 ?')).toEqual(['one right: 2 3 4 9', 'two right, cut: 3 1 3 7']);
    expect(both('5 4 ? ?')).toEqual([]);
  });

  it('are looked at one by one where they leave a column wrong', () => {
    const rows = (out: string) => moves(`one 9 2 3 4\n ${REST}\n in 6 1 2 3\n out ${out}`);
    expect(rows('1 2 3 6')).toEqual([BOTH[0], 'in right: 1 2 3 6']);
    expect(rows('? ? ? 50')).toEqual([BOTH[0]]);
  });
});

describe('the faults that a moved row is behind', () => {
  const caused = (grid: string) => {
    const judgement = judged(grid);
    return judgement.identities.flatMap((identity) =>
      shiftCauses(judgement, identity).map((cause) => `${cause} ${identity.rule} ${identity.line}`),
    );
  };

  it('are its own sum and the columns that it mends, and neither what holds nor what stays wrong', () => {
    const grid = 'one 5 5 0 0\n two 1 1 1 3\n sum 6 1 1 99\n review 1 1 1 99';
    expect(moves(grid)).toEqual(['one right: 5 0 0 5']);
    expect(caused(grid)).toEqual([`${SHIFT} row-sum one`, `${SHIFT} column-total b`]);
  });

  it('are none where none is moved', () => {
    expect(caused('one 5 5 0 0\n two 1 1 1 3\n sum 9 9 9 99')).toEqual([]);
  });
});
