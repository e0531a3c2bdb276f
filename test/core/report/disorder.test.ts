import { describe, expect, it, test } from 'vitest';
import { isDisordered } from '../../../server/src/core/report/disorder.ts';
import type { Slots } from '../../../server/src/core/report/slots.ts';
import type { SeenCell } from '../../../server/src/core/report/table.ts';

describe('whether labels stand on one heap and figures on another', () => {
  const cell = (plain: string) => ({ plain, content: { isFigure: true } }) as SeenCell;
  /** A row of two columns with these figures, one cell a line. */
  const row = (figures: string, kind = 'line', kept = false) =>
    ({
      kept,
      anchor: { cells: [{ kind }] },
      cells: [...figures].map((each) => cell(each.trim())),
      columns: [{ id: 'a' }, { id: 'b' }],
    }) as unknown as Slots;
  const disordered = (loose: string, ...found: Slots[]) => isDisordered([...loose].map(cell), found);

  test.each([
    ['full rows', '', ['12', '34'], false],
    ['full rows, and figures beside them', '5678', ['12', '34'], false],
    ['a row with figures of several, and one with none', '', ['12345', ''], true],
    ['a row with twice as many, and one with none', '', ['1234', ''], false],
    ['a row with figures of several alone', '', ['12345', '12'], false],
    ['a row with none, and four figures beside it', '5678', ['12', ''], true],
    ['a row with none, and three figures beside it', '567', ['12', ''], false],
    ['three rows with too few, and four figures beside them', '5678', ['1', '2', '3', '45'], true],
    ['two rows with too few, and four figures beside them', '5678', ['1', '2', '34'], false],
    ['a row of blanks, and four figures beside it', '5678', ['12', '  '], true],
  ])('%s', (_, loose, found, isLost) => {
    expect(disordered(loose, ...found.map((figures) => row(figures)))).toBe(isLost);
  });

  it('is not asked of rows with a cell for each column', () => {
    expect(disordered('5678', row('12'), row('', 'cells', true))).toBe(false);
    expect(disordered('5678', row('12'), row('', 'cells', false))).toBe(true);
    expect(disordered('5678', row('12'), row('', 'line', true))).toBe(true);
  });
});
