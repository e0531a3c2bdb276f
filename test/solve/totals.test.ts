import { describe, expect, it } from 'vitest';
import { readReport } from '../../server/src/core/report/read.ts';
import { judge } from '../../server/src/core/solve/judge.ts';
import { wrongTotals } from '../../server/src/core/solve/totals.ts';
import { balanced, uniform } from '../support/model.ts';
import { FORMS, type Written, cellOf, changeText, consistent, figure, written, zeros } from './support.ts';

const LONGEST = '9'.repeat(40);

describe.each(FORMS)('the totals of the form of %d', (id) => {
  it('are right where they are the sums of their cells', () => {
    expect(wrongTotals(written(consistent(id)))).toEqual([]);
    expect(wrongTotals(written(balanced(uniform(id, '3'))))).toEqual([]);
  });

  it.each<[cells: string, figures: readonly Written[], totals: readonly string[]]>([
    [
      'a figure that no total counts: the column first, then its row, then the total of totals',
      [['granted/social', '3']],
      ['total/social 0→3', 'granted/total 0→3', 'total/total 0→3'],
    ],
    [
      'figures in two columns: the total of totals counts both',
      [
        ['granted/social', '3'],
        ['partly-granted/other', '4'],
      ],
      ['total/social 0→3', 'total/other 0→4', 'granted/total 0→3', 'partly-granted/total 0→4', 'total/total 0→7'],
    ],
    ['a row that no result counts', [['carried-in/social', '3']], ['carried-in/total 0→3']],
    ['a balance that fails is no total', [['carried-out/total', '0']], []],
    ['a wrong total of a row: no other follows from it', [['granted/total', '5']], ['granted/total 5→0']],
    ['a wrong total of a column: no other follows from it', [['total/social', '5']], ['total/social 5→0']],
    ['a wrong total of totals', [['total/total', '9']], ['total/total 9→0']],
    [
      'a fraction and a negative number',
      [
        ['new/social', '0.5'],
        ['carried-out/other', '-3'],
      ],
      ['new/total 0→0.5', 'carried-out/total 0→-3'],
    ],
    [
      'table four',
      [
        ['review/reconsideration/upheld', '2'],
        ['review/litigation-after/total', '4'],
      ],
      ['review/reconsideration/total 0→2', 'review/litigation-after/total 4→0'],
    ],
    [
      'a blank total is the sum of cells that are not all zero',
      [
        ['new/social', '3'],
        ['new/total', ''],
        ['carried-in/total', ''],
      ],
      ['new/total -→3'],
    ],
    [
      'and so is one that is struck out',
      [
        ['new/social', '3'],
        ['new/total', '/'],
        ['carried-in/total', '无'],
      ],
      ['new/total -→3'],
    ],
    [
      'a blank figure counts zero',
      [
        ['new/social', ''],
        ['new/other', '/'],
        ['new/total', '2'],
      ],
      ['new/total 2→0'],
    ],
    [
      'a figure that is a word: its totals stay as they are',
      [
        ['granted/social', '多'],
        ['granted/total', '2'],
        ['total/social', '2'],
        ['total/total', '2'],
      ],
      [],
    ],
    [
      'a total that is a word stays, and so does what follows from it',
      [
        ['granted/social', '3'],
        ['total/social', '多'],
      ],
      ['granted/total 0→3'],
    ],
    [
      'a total that holds two numbers stays',
      [
        ['new/social', '3'],
        ['new/total', '3 4'],
        ['carried-in/total', '5 5'],
      ],
      [],
    ],
    [
      'a sum too long to be written: the total stays',
      [
        ['new/social', LONGEST],
        ['new/other', LONGEST],
        ['carried-in/social', LONGEST],
      ],
      [`carried-in/total 0→${LONGEST}`],
    ],
  ])('%s', (_, figures, totals) => {
    expect(wrongTotals(written(zeros(id), ...figures)).map(changeText)).toEqual(totals);
  });
});

describe('the totals of a judgement', () => {
  it('tell a blank from a zero', () => {
    const judgement = written(zeros(2021), ['new/social', '3'], ['new/total', '']);
    expect(wrongTotals(judgement)).toEqual([{ cell: cellOf('new/total'), from: null, to: figure('3') }]);
  });

  it('are none where there are no tables', () => {
    expect(wrongTotals(judge(readReport('')))).toEqual([]);
  });

  it('are worked out once', () => {
    const judgement = written(zeros(2021), ['new/social', '3']);
    expect(wrongTotals(judgement)).toBe(wrongTotals({ ...judgement }));
  });
});
