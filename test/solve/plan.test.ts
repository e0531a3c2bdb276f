import { describe, expect, it } from 'vitest';
import { formOf } from '../../server/src/core/form/forms.ts';
import { cellKey, identitiesOf } from '../../server/src/core/form/identities.ts';
import { groupsOf } from '../../server/src/core/solve/groups.ts';
import { membershipOf, weightIn } from '../../server/src/core/solve/membership.ts';
import { planOf } from '../../server/src/core/solve/plan.ts';
import { missing, singleCellChanges } from '../../server/src/core/solve/single-cell.ts';
import { termsOf } from '../../server/src/core/solve/terms.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { FORMS, type Written, brokenIn, changeText, sumOf, verdictOf, written, zeros } from './support.ts';

describe.each(FORMS)('the plan of the form of %d', (id) => {
  const form = { ...formOf(id) };

  it('numbers every cell once', () => {
    const keys = planOf(form).cells.map(cellKey);
    expect(new Set(keys).size).toBe(keys.length);
    const named = identitiesOf(form).flatMap(({ left, right }) => [...left, ...right].map(cellKey));
    expect(new Set(keys)).toEqual(new Set(named));
  });

  it('names the cells of each identity by their numbers', () => {
    const { identities, cells, sides } = planOf(form);
    expect(identities).toEqual(identitiesOf(form));
    expect(sides.map(({ left, right }) => [left.map((cell) => cells[cell]), right.map((cell) => cells[cell])])).toEqual(
      identities.map(({ left, right }) => [left, right]),
    );
    expect(sides.every(({ identity }, at) => identity === identities[at])).toBe(true);
  });

  it('is worked out once', () => {
    expect(planOf(form)).toBe(planOf(form));
  });
});

describe('the sums that a cell stands in', () => {
  const judgement = written(zeros(2021));

  it.each([
    ['granted/social', ['column-total social', 'row-sum granted']],
    ['carried-out/social', ['column-balance social', 'row-sum carried-out']],
    ['total/social', ['column-balance social', 'column-total social', 'row-sum total']],
  ])('%s', (cell, sums) => {
    const own = membershipOf(judgement.verdicts).get(`requests/${cell}`) ?? [];
    expect(own.map(({ identity }) => sumOf(identity))).toEqual(sums);
  });

  it('are found out once, and so are the cells of a sum', () => {
    expect(membershipOf(judgement.verdicts)).toBe(membershipOf(judgement.verdicts));
    const [identity] = judgement.identities;
    expect(termsOf(identity!)).toBe(termsOf(identity!));
  });
});

describe('a sum lacks', () => {
  const judgement = written(zeros(2021), ['new/social', '3'], ['new/total', '5']);

  it.each([
    ['new/social', 1, '2'],
    ['new/total', -1, '-2'],
  ])('in %s, of weight %d, %s', (cell, weight, lacking) => {
    const verdict = verdictOf('row-sum new', judgement);
    expect(weightIn(verdict, `requests/${cell}`)).toBe(weight);
    expect(decimalText(missing(verdict, `requests/${cell}`))).toBe(lacking);
  });
});

describe('the groups of broken sums', () => {
  const FIGURES: readonly Written[] = [
    ['new/natural-person', '4'],
    ['granted/social', '3'],
    ['review/reconsideration/other', '2'],
  ];
  const judgement = written(zeros(2021), ...FIGURES);
  const membership = membershipOf(judgement.verdicts);

  it('are of those that share cells', () => {
    const groups = groupsOf(judgement.verdicts, membership);
    expect(new Set([...groups.keys()].map(({ identity }) => identity))).toEqual(new Set(brokenIn(judgement)));
    expect([...new Set(groups.values())].map((group) => group.map(({ identity }) => sumOf(identity)))).toEqual([
      ['column-balance natural-person', 'row-sum new'],
      ['column-total social', 'row-sum granted'],
      ['review-sum reconsideration'],
    ]);
  });

  it('are of one each where nothing is known to share cells', () => {
    const groups = groupsOf(judgement.verdicts, new Map());
    expect([...groups]).toEqual(
      judgement.verdicts.filter(({ holds }) => !holds).map((verdict) => [verdict, [verdict]]),
    );
  });

  it('are mended each by one cell', () => {
    const groups = new Set(groupsOf(judgement.verdicts, membership).values());
    const changes = Array.from(groups, (group) => singleCellChanges(group, judgement, membership).map(changeText));
    expect(changes).toEqual([
      ['new/natural-person 4→0'],
      ['granted/social 3→0'],
      ['review/reconsideration/other 2→0', 'review/reconsideration/total 0→2'],
    ]);
    expect(singleCellChanges([], judgement, membership)).toEqual([]);
  });
});
