import { describe, expect, it } from 'vitest';
import { type ComparedCell, compareReports } from '../../server/src/core/across/comparison.ts';
import { recordOf } from '../../server/src/core/across/record.ts';
import { analyze } from '../../server/src/core/analyze.ts';
import { cellsOfForm } from '../../server/src/core/form/cells.ts';
import { formOf } from '../../server/src/core/form/forms.ts';
import { cellKey } from '../../server/src/core/form/identities.ts';
import { decimalText } from '../../server/src/core/text/decimal.ts';
import { renderAny } from '../support/all-layouts.ts';
import { uniform, withFigure } from '../support/model.ts';
import { sample } from '../support/sample.ts';

function compared(before: string, after: string) {
  const [one, other] = [before, after].map((text) => ({ record: recordOf(analyze(text).report), text }));
  return compareReports(one!, other!);
}

const changedIn = (rows: readonly ComparedCell[]) =>
  rows
    .filter(({ isChanged }) => isChanged)
    .map(({ row, column, before, after, change }) => [row, column, before, after, change && decimalText(change)]);

/** A report with one figure written so. */
const written = (words: string, table: 'requests' | 'disclosure', row: string, column: string) =>
  renderAny(withFigure(uniform(2021, '0'), table, row, column, words), 'L3');

describe('two reports', () => {
  it('have every cell of the form, with its figures', () => {
    const { rows } = compared(sample(2021), sample(2021));
    expect(rows.map(cellKey)).toEqual(cellsOfForm(formOf(2021)).map(cellKey));
    expect(rows.find(({ row, column }) => row === 'new' && column === 'total')).toMatchObject({
      before: 15,
      after: 15,
    });
    expect(rows.every(({ comparable, isChanged }) => comparable && !isChanged)).toBe(true);
  });

  it('differ in what was changed, and by how much', () => {
    const after = sample(2021, ['四、结转下年度继续办理\t1', '四、结转下年度继续办理\t4']);
    expect(changedIn(compared(sample(2021), after).rows)).toEqual([['carried-out', 'natural-person', 1, 4, '3']]);
  });

  it.each([
    ['a blank is zero in a sum', '', '0', []],
    ['a unit of counting is none of the figure', '2件', '2', []],
    ['a figure that is gone', '3', '', [['granted', 'social', 3, null, '-3']]],
  ])('%s', (_, before, after, changes) => {
    const texts = [before, after].map((words) => written(words, 'requests', 'granted', 'social'));
    expect(changedIn(compared(texts[0]!, texts[1]!).rows)).toEqual(changes);
  });

  it('money is held against money, in whatever unit it is written', () => {
    const [yuan, wan] = ['180780元', '18.078'].map((words) => written(words, 'disclosure', 'fee', 'amount'));
    expect(changedIn(compared(yuan!, wan!).rows)).toEqual([]);
  });

  it('of two forms have cells that are not comparable', () => {
    const { rows } = compared(sample(2019), sample(2021));
    const apart = rows.filter(({ comparable }) => !comparable);
    expect(apart.filter(({ table }) => table === 'requests').map(({ row }) => row)).toEqual([
      ...Array<string>(7).fill('other.not-corrected'),
      ...Array<string>(7).fill('other.fee-unpaid'),
      ...Array<string>(7).fill('other.other'),
      ...Array<string>(7).fill('other'),
    ]);
    expect(apart.some(({ table }) => table === 'review')).toBe(false);
    expect(changedIn(apart)).toEqual([]);
  });

  it('share sentences, figures and dates apart', () => {
    const after = sample(2021, ['共收到政府信息公开申请15件', '共收到政府信息公开申请19件'])
      .replaceAll('2023', '2024')
      .replace('优化栏目设置，方便公众查阅', '把栏目并成三栏，查起来更快');
    const { same } = compared(sample(2021), after);
    expect(same).toContain('全年共收到政府信息公开申请19件，均依法办理');
    expect(same.join()).not.toContain('栏目');
  });
});
