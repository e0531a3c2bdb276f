import { describe, expect, it } from 'vitest';
import { partialRepairs } from '../../server/src/core/solve/partial.ts';
import { FORMS, type Written, changeText, consistent, identityOf, written, zeros } from './support.ts';

/** Three figures without their totals: every sum of theirs is connected with the others. */
const THREE: readonly Written[] = [
  ['granted/social', '3'],
  ['partly-granted/research', '4'],
  ['refused.duplicate/enterprise', '5'],
];
/** Seven sums fail, and one total among them stands in three. */
const SEVEN: readonly Written[] = [
  ['granted/natural-person', '3'],
  ['new/natural-person', '3'],
  ['total/total', '3'],
];

describe.each(FORMS)('the changes that mend a sum and leave others broken, in the form of %d', (id) => {
  it.each<[what: string, figures: readonly Written[], sum: string, changes: readonly string[]]>([
    [
      'what leaves fewer broken, and last the total',
      THREE,
      'row-sum granted',
      ['granted/social 3→0', 'granted/total 0→3'],
    ],
    [
      'the total of a column breaks two others: it is last all the same',
      THREE,
      'column-total research',
      ['partly-granted/research 4→0', 'total/research 0→4'],
    ],
    [
      'what leaves the fewest comes first; a total that does is given once',
      SEVEN,
      'column-total natural-person',
      ['total/natural-person 0→3', 'granted/natural-person 3→0'],
    ],
    [
      'what mends a balance and two sums more',
      [
        ['total/social', '3'],
        ['total/total', '5'],
      ],
      'column-balance social',
      ['total/social 3→0'],
    ],
    [
      'none of a balance that every change leaves as broken as before',
      [
        ['new/social', '3'],
        ['new/total', '3'],
      ],
      'column-balance social',
      [],
    ],
    [
      'the total alone where no change leaves fewer broken',
      [
        ['granted/social', '3'],
        ['partly-granted/total', '3'],
        ['total/social', '3'],
        ['total/total', '3'],
        ['new/social', '3'],
        ['new/total', '3'],
      ],
      'row-sum granted',
      ['granted/total 0→3'],
    ],
    [
      'in table four every cell that would do, in the order of the form',
      [
        ['review/reconsideration/upheld', '5'],
        ['review/reconsideration/total', '3'],
      ],
      'review-sum reconsideration',
      ['review/reconsideration/upheld 5→3', 'review/reconsideration/total 3→5'],
    ],
  ])('%s', (_, figures, sum, changes) => {
    const judgement = written(zeros(id), ...figures);
    expect(partialRepairs(identityOf(sum, judgement), judgement).map(changeText)).toEqual(changes);
  });

  it('are none of a sum that holds or is not known', () => {
    const judgement = written(consistent(id), ['granted/social', '0'], ['new/total', '']);
    for (const sum of ['row-sum partly-granted', 'row-sum new', 'review-sum reconsideration']) {
      expect(partialRepairs(identityOf(sum, judgement), judgement)).toEqual([]);
    }
  });
});
