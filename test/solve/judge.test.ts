import { describe, expect, it } from 'vitest';
import { readReport } from '../../server/src/core/report/read.ts';
import { type Judgement, amount, isTotal, judge } from '../../server/src/core/solve/judge.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { render } from '../support/layouts.ts';
import { withFigure } from '../support/model.ts';
import { FORMS, type Written, cellOf, consistent, sumOf, written, zeros } from './support.ts';

/** The two sides of an identity, and their difference where it fails; null where it is left out. */
function sidesOf(name: string, judgement: Judgement): string | null {
  const found = judgement.verdicts.find(({ identity }) => sumOf(identity) === name);
  if (!found) return null;
  const { left, right, difference, holds } = found;
  return [decimalText(left), holds ? '=' : '≠', decimalText(right), ...(holds ? [] : [decimalText(difference)])].join(
    ' ',
  );
}

describe.each(FORMS)('the judgement of a report on the form of %d', (id) => {
  it('says of every sum that it holds', () => {
    const { verdicts, identities } = written(consistent(id));
    expect(identities).toHaveLength(id === 2019 ? 40 : 42);
    expect(verdicts.map(({ identity }) => identity)).toEqual(identities);
    expect(verdicts.every(({ holds }) => holds)).toBe(true);
  });

  it('names each sum by the same object in both lists', () => {
    const { verdicts, identities } = written(consistent(id));
    expect(verdicts.every(({ identity }, at) => identity === identities[at])).toBe(true);
  });
});

describe('a sum', () => {
  it.each<[of: string, figures: readonly Written[], sides: string | null]>([
    ['zeros', [], '0 = 0'],
    ['a figure more', [['new/social', '3']], '3 ≠ 0 3'],
    ['a figure less', [['new/total', '3']], '0 ≠ 3 -3'],
    ['a negative figure', [['new/social', '-3']], '-3 ≠ 0 -3'],
    [
      'fractions that make a whole number',
      [
        ['new/social', '0.5'],
        ['new/other', '1.5'],
        ['new/total', '2'],
      ],
      '2 = 2',
    ],
    ['a fraction and zeros', [['new/social', '0.25']], '0.25 ≠ 0 0.25'],
    [
      'a blank and a stroke, which count zero',
      [
        ['new/social', ''],
        ['new/other', '/'],
      ],
      '0 = 0',
    ],
    ['a figure that is written twice', [['new/social', '3 3']], '3 ≠ 0 3'],
    ['two figures in one cell', [['new/social', '3 4']], null],
    ['a word', [['new/social', '多']], null],
    ['a blank total', [['new/total', '']], null],
    ['a total that is struck out', [['new/total', '/']], null],
    [
      'numbers that differ in their last digit alone',
      [
        ['new/social', '9007199254740993'],
        ['new/total', '9007199254740992'],
      ],
      '9007199254740993 ≠ 9007199254740992 1',
    ],
    [
      'negative ones that do',
      [
        ['new/social', '-9007199254740993'],
        ['new/total', '-9007199254740992'],
      ],
      '-9007199254740993 ≠ -9007199254740992 -1',
    ],
    [
      'the largest that are worked out fast',
      [
        ['new/social', '1000000000000'],
        ['new/other', '-1000000000000'],
        ['new/total', '0'],
      ],
      '0 = 0',
    ],
  ])('of %s', (_, figures, sides) => {
    expect(sidesOf('row-sum new', written(zeros(2021), ...figures))).toBe(sides);
  });
});

it.each(['', '-'])('a sum of nothing but long numbers is exact, with the sign %j', (sign) => {
  const parts = ['upheld', 'corrected', 'other', 'pending'];
  const figures = parts.map((part): Written => [`review/reconsideration/${part}`, `${sign}9007199254740993`]);
  const judgement = written(zeros(2021), ...figures, ['review/reconsideration/total', `${sign}36028797018963968`]);
  expect(sidesOf('review-sum reconsideration', judgement)).toBe(
    `${sign}36028797018963972 ≠ ${sign}36028797018963968 ${sign}4`,
  );
});

describe('what a cell adds to a sum', () => {
  it.each<[written: string, value: string, figure: string | null, total: string | null]>([
    ['a number', '12', '12', '12'],
    ['a number with its unit', '12件', '12', '12'],
    ['nothing', '', '0', null],
    ['a word for none', '无', '0', null],
    ['the same number twice', '3 3', '3', '3'],
    ['two numbers', '3 4', null, null],
    ['a word', '多', null, null],
  ])('%s', (_, value, figure, total) => {
    const { figures } = written(zeros(2021), ['new/social', value], ['new/total', value]);
    const text = (name: string) => {
      const found = amount(cellOf(name), figures.get(`requests/${name}`));
      return found && decimalText(found);
    };
    expect([text('new/social'), text('new/total')]).toEqual([figure, total]);
  });

  it('is not known of a cell that there is none of, or that no figure can be told to belong to', () => {
    expect(amount(cellOf('new/social'), undefined)).toBeNull();
    const { figures } = judge(readReport(render(withFigure(consistent(2021), 'requests', 'new', 'other', ''), 'L4')));
    const unplaced = figures.get('requests/new/social');
    expect(unplaced?.value.kind).toBe('unplaced');
    expect(amount(cellOf('new/social'), unplaced)).toBeNull();
  });

  it.each([
    ['total/social', true],
    ['granted/total', true],
    ['total/total', true],
    ['review/reconsideration/total', true],
    ['granted/social', false],
    ['review/reconsideration/other', false],
  ])('%s stands for a total: %s', (name, expected) => {
    expect(isTotal(cellOf(name))).toBe(expected);
  });
});
