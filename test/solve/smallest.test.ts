import { describe, expect, it } from 'vitest';
import type { TableId } from '../../server/src/core/form/form.ts';
import { brokenAfter } from '../../server/src/core/solve/change.ts';
import type { Judgement } from '../../server/src/core/solve/judge.ts';
import { partialRepairs } from '../../server/src/core/solve/partial.ts';
import { smallestRepairs } from '../../server/src/core/solve/smallest.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { some } from '../support/thorough.ts';
import { balanced, withFigure } from '../support/model.ts';
import { FORMS, type Written, brokenIn, changeText, consistent, nameOf, written, zeros as zerosOf } from './support.ts';

/** The repairs of the first broken identity, as what is written where. */
function offered(judgement: Judgement): string[] {
  const [first] = brokenIn(judgement);
  return smallestRepairs(first!, judgement).map((repair) => {
    expect(brokenAfter(judgement, repair).map(({ identity }) => identity)).toEqual([]);
    return repair.map(changeText).sort().join(', ');
  });
}

describe.each(FORMS)('one wrong cell in the form of %d', (id) => {
  const model = consistent(id);
  const cells = (table: TableId) =>
    Object.entries(model.figures[table]).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, value]) => ({ name: `${table}/${row}/${column}`, row, column, value })),
    );

  it('of table three is determined by every identity that it breaks, whichever it is', () => {
    const all = cells('requests');
    expect(all).toHaveLength(id === 2019 ? 161 : 175);
    for (const { name, row, column, value } of some(all, 4)) {
      for (const wrong of [String(Number(value) + 5), '0']) {
        const judgement = written(model, [name, wrong]);
        const sets = brokenIn(judgement).map((identity) => smallestRepairs(identity, judgement));
        expect(sets.length, name).toBeGreaterThan(1);
        for (const set of sets) {
          const [[change, ...more] = [], ...others] = set;
          expect([nameOf(change!.cell), decimalText(change!.to)]).toEqual([`${row}/${column}`, value]);
          expect([more, others]).toEqual([[], []]);
        }
      }
    }
  });

  it('of table four is one of five choices, the total first', () => {
    for (const { name, row, value } of cells('review')) {
      const choices = offered(written(model, [name, String(Number(value) + 5)]));
      expect(choices.map((choice) => choice.split(' ')[0])).toEqual([
        `review/${row}/total`,
        ...['upheld', 'corrected', 'other', 'pending'].map((column) => `review/${row}/${column}`),
      ]);
      expect(choices).toContain(`${name} ${Number(value) + 5}→${value}`);
    }
  });
});

describe('one wrong cell', () => {
  const model = consistent(2019);

  it('is not determined where its row and another are not checked: it is among the choices', () => {
    const judgement = written(model, ['granted/total', ''], ['refused.petition/total', ''], ['granted/social', '999']);
    const { granted, 'refused.petition': petition } = model.figures.requests;
    const [right, other] = [Number(granted!.social), Number(petition!.social)];
    expect(right + other).toBeLessThan(999);
    expect(offered(judgement)).toEqual([`granted/social 999→${right}`]);
    const less = written(model, ['granted/total', ''], ['refused.petition/total', ''], ['granted/social', '0']);
    expect(offered(less)).toEqual([`granted/social 0→${right}`, `refused.petition/social ${other}→${other + right}`]);
  });

  it('that was left blank or struck out is filled in', () => {
    const { new: row } = model.figures.requests;
    const social = row!.social!;
    expect(offered(written(model, ['new/social', '']))).toEqual([`new/social -→${social}`]);
    expect(offered(written(model, ['new/social', '/']))).toEqual([`new/social -→${social}`]);
  });

  it('never becomes a negative number or a fraction', () => {
    const zeros = zerosOf(2021);
    expect(offered(written(zeros, ['review/reconsideration/upheld', '3']))).toEqual([
      'review/reconsideration/total 0→3',
      'review/reconsideration/upheld 3→0',
    ]);
    const fraction = written(zeros, ['review/reconsideration/upheld', '0.5'], ['review/reconsideration/total', '1']);
    expect(offered(fraction)).toEqual(['review/reconsideration/upheld 0.5→1']);
  });

  it('says nothing of a cell that holds words, two numbers or a blank total', () => {
    const zeros = zerosOf(2021);
    for (const text of ['多', '3 4', '']) {
      const judgement = written(zeros, ['granted/total', text], ['granted/social', '3']);
      expect(offered(judgement).every((choice) => !choice.startsWith('granted/total'))).toBe(true);
    }
  });
});

describe('two wrong cells', () => {
  const model = consistent(2021);
  const zeros = zerosOf(2021);
  const right = (row: string, column: string) => Number(model.figures.requests[row]![column]);

  it('in different rows and columns are determined where they are wrong by different amounts', () => {
    const judgement = written(
      model,
      ['granted/social', String(right('granted', 'social') + 4)],
      ['refused.duplicate/research', String(right('refused.duplicate', 'research') + 9)],
    );
    expect(offered(judgement)).toHaveLength(1);
    expect(offered(judgement)[0]).toContain(`granted/social ${right('granted', 'social') + 4}→`);
    expect(offered(judgement)[0]).toContain(
      `refused.duplicate/research ${right('refused.duplicate', 'research') + 9}→`,
    );
  });

  it('that are wrong by the same amount leave a choice, and are among the choices', () => {
    const wrong = (row: string, column: string) => `${row}/${column} ${right(row, column) + 4}→${right(row, column)}`;
    const judgement = written(
      model,
      ['granted/social', String(right('granted', 'social') + 4)],
      ['refused.duplicate/research', String(right('refused.duplicate', 'research') + 4)],
    );
    const choices = offered(judgement);
    expect(choices).toHaveLength(2);
    expect(choices).toContain([wrong('granted', 'social'), wrong('refused.duplicate', 'research')].join(', '));
  });

  it('that do not meet in any identity are two single ones', () => {
    const judgement = written(
      model,
      ['new/natural-person', String(right('new', 'natural-person') + 4)],
      ['granted/social', String(right('granted', 'social') + 4)],
    );
    const repairs = brokenIn(judgement).map((identity) => smallestRepairs(identity, judgement));
    expect(repairs).toHaveLength(4);
    expect(
      new Set(repairs.map((each) => each.map((repair) => repair.map(({ cell }) => nameOf(cell)).join())).flat()),
    ).toEqual(new Set(['new/natural-person', 'granted/social']));
  });

  it.each([
    ['neighbours in a row', 'granted/research', 'granted/social'],
    ['neighbours in a column', 'granted/research', 'partly-granted/research'],
    ['a figure and its total', 'granted/other', 'granted/total'],
    ['rows far apart', 'denied.process/enterprise', 'refused.confirmation/enterprise'],
  ])('that changed places are the first choice: %s', (_, one, other) => {
    const figures: Written[] = [
      [one, '8'],
      [other, '31'],
    ];
    const values = figures.map(([name, value]) => [...name.split('/'), value] as [string, string, string]);
    let report = consistent(2021);
    for (const [row, column, value] of values) {
      if (column !== 'total') report = withFigure(report, 'requests', row, column, value);
    }
    report = balanced(report);
    const at = (name: string) => {
      const [row = '', column = ''] = name.split('/');
      return report.figures.requests[row]![column]!;
    };
    const judgement = written(report, [one, at(other)], [other, at(one)]);
    const [first] = offered(judgement);
    expect(first).toBe([`${one} ${at(other)}→${at(one)}`, `${other} ${at(one)}→${at(other)}`].sort().join(', '));
  });

  it('one of which is blank: the figure stands in the wrong column', () => {
    const report = balanced(withFigure(zeros, 'requests', 'granted', 'social', '6'));
    const judgement = written(report, ['granted/social', ''], ['granted/legal-service', '6']);
    expect(offered(judgement)).toEqual(['granted/legal-service 6→0, granted/social -→6']);
  });

  it('are not sought where more than two are wrong: what mends most comes first, the total last', () => {
    const judgement = written(
      zeros,
      ['granted/social', '3'],
      ['partly-granted/research', '4'],
      ['refused.duplicate/enterprise', '5'],
    );
    const rows = brokenIn(judgement).filter(({ rule }) => rule === 'row-sum');
    expect(rows.map(({ line }) => line)).toEqual(['granted', 'partly-granted', 'refused.duplicate']);
    expect(rows.flatMap((identity) => smallestRepairs(identity, judgement))).toEqual([]);
    const [row] = rows;
    const partial = partialRepairs(row!, judgement).map(({ cell, to }) => `${nameOf(cell)}→${decimalText(to)}`);
    expect(partial).toEqual(['granted/social→0', 'granted/total→3']);
  });
});
