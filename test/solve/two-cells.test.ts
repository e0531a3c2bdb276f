import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../server/src/core/solve/groups.ts';
import type { Judgement } from '../../server/src/core/solve/judge.ts';
import { membershipOf } from '../../server/src/core/solve/membership.ts';
import { twoCellChanges } from '../../server/src/core/solve/two-cells.ts';
import { type ReportModel, balanced, uniform, withFigure } from '../support/model.ts';
import { FORMS, type Written, changeText, verdictOf, written, zeros } from './support.ts';

/** The pairs that mend a sum: the cells of each in the order of their names. */
function pairsFor(sum: string, judgement: Judgement): string[] {
  const membership = membershipOf(judgement.verdicts);
  const system = { judgement, membership, groups: groupsOf(judgement.verdicts, membership) };
  return twoCellChanges(verdictOf(sum, judgement), system).map((pair) => pair.map(changeText).sort().join(', '));
}

describe.each(FORMS)('two cells that mend a sum together in the form of %d', (id) => {
  const fives = balanced(uniform(id, '5'));
  const moved = balanced(withFigure(zeros(id), 'requests', 'granted', 'social', '6'));
  const withResearch = balanced(withFigure(moved, 'requests', 'partly-granted', 'research', '6'));

  it.each<[what: string, model: ReportModel, figures: readonly Written[], sum: string, pairs: readonly string[]]>([
    [
      'wrong by other amounts in other rows and columns: the only pair',
      fives,
      [
        ['granted/social', '9'],
        ['refused.duplicate/research', '14'],
      ],
      'row-sum granted',
      ['granted/social 9→5, refused.duplicate/research 14→5'],
    ],
    [
      'wrong by the same amount: the two pairs that would do, in the order of the row',
      fives,
      [
        ['granted/social', '9'],
        ['refused.duplicate/research', '9'],
      ],
      'row-sum granted',
      ['granted/research 5→1, refused.duplicate/social 5→1', 'granted/social 9→5, refused.duplicate/research 9→5'],
    ],
    [
      'a figure in the wrong column: the pair that mends both columns, not one that mends one of them',
      withResearch,
      [
        ['granted/social', ''],
        ['granted/legal-service', '6'],
        ['total/research', ''],
      ],
      'column-total social',
      ['granted/legal-service 6→0, granted/social -→6'],
    ],
    [
      'one stands in a row that is not known: the sum of the column tells it once the other is known',
      fives,
      [
        ['granted/total', ''],
        ['granted/social', '14'],
        ['partly-granted/social', '9'],
      ],
      'row-sum partly-granted',
      ['granted/social 14→5, partly-granted/social 9→5', 'granted/social 14→1, partly-granted/total 30→34'],
    ],
    [
      'the same, asked of the column',
      fives,
      [
        ['granted/total', ''],
        ['granted/social', '14'],
        ['partly-granted/social', '9'],
      ],
      'column-total social',
      ['granted/social 14→5, partly-granted/social 9→5', 'granted/social 14→1, partly-granted/total 30→34'],
    ],
    [
      'one stands in a column that is not known: the sum of the row tells it',
      fives,
      [
        ['total/social', ''],
        ['granted/natural-person', '9'],
        ['granted/social', '14'],
      ],
      'column-total natural-person',
      ['granted/natural-person 9→5, granted/social 14→5'],
    ],
    [
      'the same, asked of the row',
      fives,
      [
        ['total/social', ''],
        ['granted/natural-person', '9'],
        ['granted/social', '14'],
      ],
      'row-sum granted',
      ['granted/natural-person 9→5, granted/social 14→5'],
    ],
    [
      'five sums, the most that two cells can mend',
      zeros(id),
      [
        ['total/social', '3'],
        ['total/other', '4'],
      ],
      'row-sum total',
      ['total/other 4→0, total/social 3→0'],
    ],
    [
      'none where more sums fail together',
      zeros(id),
      [
        ['granted/natural-person', '3'],
        ['new/natural-person', '3'],
        ['total/total', '3'],
      ],
      'row-sum granted',
      [],
    ],
    [
      'none where they would come to fractions',
      zeros(id),
      [
        ['new/social', '0.5'],
        ['new/total', '0.5'],
        ['total/social', '0.5'],
        ['total/total', '0.5'],
      ],
      'column-total social',
      [],
    ],
    [
      'none in table four, whose cells all stand in one sum',
      fives,
      [['review/reconsideration/upheld', '9']],
      'review-sum reconsideration',
      [],
    ],
    ['none for a sum that holds', fives, [['granted/social', '9']], 'row-sum partly-granted', []],
  ])('%s', (_, model, figures, sum, pairs) => {
    expect(pairsFor(sum, written(model, ...figures))).toEqual(pairs);
  });
});
