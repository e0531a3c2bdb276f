import { describe, expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { FORMS } from '../../server/src/core/form/forms.ts';
import { faultsIn } from './faults.ts';
import { writtenAs } from './inputs.ts';
import { each, isTotal } from './models/figures.ts';
import { modelsOn } from './models/models.ts';
import { REPORTS } from './reports.ts';

/** The rules that find something to send back in a text, alone or in a finding that another one leads. */
function rulesAgainst(text: string): string[] {
  const found = analyze(text).diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return [...new Set(found.flatMap(({ rule, others }) => [rule, ...others.map((identity) => identity.rule)]))].sort();
}

test.each(REPORTS)('$name has the faults that it says, and no other', ({ model, fault }) => {
  expect(rulesAgainst(writtenAs(model, 'L3'))).toEqual([...(fault?.rules ?? [])].sort());
});

describe.each(FORMS)('on the form of $id', ({ id }) => {
  const models = new Map(modelsOn(id).map((model) => [model.id, model]));
  const rowsOf = (kind: string) =>
    Object.values(models.get(kind)?.written ?? {}).flatMap((table) => Object.values(table));
  const figuresOf = (kind: string) => rowsOf(kind).flatMap((cells) => Object.values(cells));

  test('every figure of `zero` is 0', () => {
    expect(new Set(figuresOf('zero'))).toEqual(new Set(['0']));
  });

  test('no two leaves of `dense` are alike', () => {
    const leaves: string[] = [];
    const { written } = models.get('dense') ?? {};
    if (written) each(written, (place, figure) => (isTotal(place) || leaves.push(figure), figure));
    expect(leaves.length).toBeGreaterThan(100);
    expect(new Set(leaves).size).toBe(leaves.length);
    expect(leaves).not.toContain('0');
  });

  test('the leaves of `large` have five to eight digits, but one, and an amount of money', () => {
    const digits = figuresOf('large').map((figure) => figure.length);
    expect(Math.max(...digits)).toBe(9);
    expect(figuresOf('large').filter((figure) => !/^\d{5,9}$/.test(figure))).toEqual(
      id === 2019 ? ['-12', '96171.6'] : ['96171.6'],
    );
  });

  test('most figures of `sparse` are 0', () => {
    const some = figuresOf('sparse').filter((figure) => figure !== '0');
    expect(some.length).toBeGreaterThan(5);
    expect(some.length).toBeLessThan(figuresOf('sparse').length / 2);
  });

  test('`blanks` has rows with blanks and figures, and rows with nothing before the total', () => {
    const rows = Object.values(models.get('blanks')?.written.requests ?? {}).map(({ total, ...cells }) => ({
      total,
      cells: Object.values(cells),
    }));
    expect(rows.filter(({ cells }) => cells.includes('') && cells.some((cell) => /[1-9]/.test(cell)))).not.toEqual([]);
    expect(rows.filter(({ cells }) => cells.every((cell) => cell === ''))).not.toEqual([]);
    expect(rows.filter(({ total }) => total === '')).toEqual([]);
  });

  test.each(['', '/', '-', '—', '无', '０', '1,286', '18.078万元', /^[０-９]+$/, /^\d+件$/])(
    '`habits` writes %j',
    (habit) => {
      const found = figuresOf('habits').filter((figure) =>
        typeof habit === 'string' ? figure === habit : habit.test(figure),
      );
      expect(found).not.toEqual([]);
    },
  );

  test.each(['dense', 'large', 'sparse'])('a fault of each sort is planted in `%s`', (kind) => {
    const model = models.get(kind);
    expect(model && faultsIn(model).map(({ fault }) => fault.id)).toEqual([
      'total',
      'leaf',
      'column',
      'review-total',
      'section-removed',
      'row-removed',
      'section-emptied',
      'wrong-form',
      'prose',
    ]);
  });
});
