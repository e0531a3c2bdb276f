import { describe, expect, it } from 'vitest';
import { collectionOf } from '../../server/src/core/across/collection.ts';
import { NO_COLLECTION_SETTINGS } from '../../server/src/core/across/settings.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { rollUp } from '../../server/src/core/across/roll-up.ts';
import { formOf } from '../../server/src/core/form/forms.ts';
import { readReport } from '../../server/src/core/report/read.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { renderAny } from '../support/all-layouts.ts';
import { type ReportModel, balanced, uniform, withFigure } from '../support/model.ts';

const ASKED = { agency: '云岭市人民政府', year: 2023, form: formOf(2021) };
const WHOLE = balanced(uniform(2021, '2'));
const of = (agency: string, change: Partial<ReportModel> = {}): ReportModel => ({ ...WHOLE, agency, ...change });

function added(models: readonly ReportModel[], members: readonly string[] | null = null) {
  const filed = models.map((model, at) => ({
    file: `${at}.txt`,
    name: `${at}.txt`,
    folders: [],
    record: recordOf(readReport(renderAny(model, 'L3'))),
  }));
  const list = {
    parent: ASKED.agency,
    members: (members ?? []).map((name) => ({ name, from: null, to: null, place: { start: 0, end: 0 } })),
  };
  const settings = { ...NO_COLLECTION_SETTINGS, members: members ? [list] : [] };
  const { outcomes, cells } = rollUp(collectionOf(filed, settings), ASKED);
  const valueIn = (row: string, column: string) => {
    const value = cells.find((cell) => cell.row === row && cell.column === column)?.value;
    return value ? decimalText(value) : null;
  };
  return { why: outcomes.map(({ agency, counted, why }) => [agency, counted ? 'counted' : why]), valueIn, cells };
}

describe('a roll-up', () => {
  it('never counts the report of the agency itself', () => {
    const { why, valueIn } = added([of('云岭市人民政府'), of('云岭市档案局'), of('云岭市水务局')]);
    expect(why).toEqual([
      ['云岭市人民政府', 'own'],
      ['云岭市档案局', 'counted'],
      ['云岭市水务局', 'counted'],
    ]);
    expect([valueIn('carried-out', 'social'), valueIn('license', 'decisions')]).toEqual(['4', '4']);
  });

  it('leaves blank what is no sum: documents that several may have issued together, and reviews', () => {
    const { valueIn } = added([of('云岭市档案局'), of('云岭市水务局')]);
    expect([valueIn('normative', 'issued'), valueIn('rules', 'valid'), valueIn('reconsideration', 'upheld')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['of another year', of('云岭市水务局', { year: 2022 }), 'other-year'],
    ['on another form', { ...balanced(uniform(2019, '2')), agency: '云岭市水务局', year: 2023 }, 'other-form'],
    ['with nothing filled in', of('云岭市水务局', { figures: uniform(2021, '').figures }), 'blank'],
    ['with a sum that is wrong', withFigure(of('云岭市水务局'), 'requests', 'granted', 'total', '99'), 'identities'],
  ])('leaves out a report %s', (_, model, reason) => {
    const { why, valueIn } = added([of('云岭市档案局'), model]);
    expect(why).toEqual([
      ['云岭市档案局', 'counted'],
      ['云岭市水务局', reason],
    ]);
    expect(valueIn('carried-out', 'social')).toBe('2');
  });

  it('counts two reports with the same figures once, and two with different ones not at all', () => {
    const other = balanced(withFigure(of('云岭市水务局'), 'requests', 'granted', 'social', '9'));
    expect(added([of('云岭市水务局'), of('云岭市水务局')]).why).toEqual([
      ['云岭市水务局', 'counted'],
      ['云岭市水务局', 'same'],
    ]);
    const { why, valueIn } = added([of('云岭市档案局'), of('云岭市水务局'), other]);
    expect(why.map(([, reason]) => reason)).toEqual(['counted', 'duplicate', 'duplicate']);
    expect(valueIn('carried-out', 'social')).toBe('2');
  });

  it('goes by the list of members, where there is one', () => {
    const { why } = added([of('云岭市档案局'), of('云岭市海关')], ['云岭市档案局', '云岭市水务局']);
    expect(why).toEqual([
      ['云岭市档案局', 'counted'],
      ['云岭市海关', 'no-member'],
      ['云岭市水务局', 'missing'],
    ]);
  });

  it('leaves a cell blank that a member leaves open, and says which one does', () => {
    const open = withFigure(of('云岭市水务局'), 'requests', 'granted', 'total', '');
    const { cells, valueIn } = added([of('云岭市档案局'), open]);
    expect(valueIn('granted', 'total')).toBeNull();
    expect(cells.filter(({ unknownIn }) => unknownIn.length > 0)).toEqual([
      expect.objectContaining({ row: 'granted', column: 'total', unknownIn: ['1.txt'] }),
    ]);
  });
});
