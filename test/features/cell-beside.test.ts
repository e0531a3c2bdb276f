import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analyze.ts';
import { type Direction, cellBeside } from '../../server/src/core/features/cell-beside.ts';
import { render } from '../support/layouts.ts';
import { mark, unmark } from '../support/marks.ts';
import { uniform } from '../support/model.ts';
import { sample } from '../support/sample.ts';

/** The line with the cell that one goes to from the cursor ‸, the cell between ⟦ ⟧. */
function beside(direction: Direction, marked: string): string | null {
  const { text, cursors } = unmark(marked);
  const found = cellBeside(analyze(text), cursors[0]!, direction);
  if (!found) return null;
  return mark(text, [found])
    .split('\n')
    .find((line) => line.includes('⟦'))!
    .replaceAll('\t', ' ')
    .trim();
}

const NEW = '申请数量\t12\t2\t0\t0\t1\t0\t15';

describe('from a cell', () => {
  it.each<[Direction, string, string]>([
    ['next', NEW.replace('12', '1‸2'), '一、本年新收政府信息公开申请数量 12 ⟦2⟧ 0 0 1 0 15'],
    ['next', NEW.replace('15', '15‸'), '二、上年结转政府信息公开申请数量 ⟦2⟧ 0 0 0 0 0 2'],
    ['next', NEW.replace('申请', '申‸请'), '一、本年新收政府信息公开申请数量 ⟦12⟧ 2 0 0 1 0 15'],
    ['previous', NEW.replace('\t2\t', '\t‸2\t'), '一、本年新收政府信息公开申请数量 ⟦12⟧ 2 0 0 1 0 15'],
    ['below', NEW.replace('12', '‸12'), '二、上年结转政府信息公开申请数量 ⟦2⟧ 0 0 0 0 0 2'],
    ['below', NEW.replace('15', '‸15'), '二、上年结转政府信息公开申请数量 2 0 0 0 0 0 ⟦2⟧'],
  ])('one goes %s', (direction, row, expected) => {
    expect(beside(direction, sample(2021, [NEW, row]))).toBe(expected);
  });

  it('one goes to blank cells too', () => {
    const text = sample(2021, [NEW, '申请数量\t1‸2\t\t0\t0\t1\t0\t15']);
    expect(beside('next', text)).toBe('一、本年新收政府信息公开申请数量 12 ⟦⟧ 0 0 1 0 15');
  });

  it('one goes along the figures where all stand in one line, by Enter too', () => {
    const row = '1\t0\t0\t1\t2\t0\t1\t0\t0\t1\t0\t0\t0\t0\t0';
    const from = (cursor: string) => sample(2021, [row, cursor]);
    const second = row.replace('2\t0', '2\t‸0');
    expect(beside('below', from(second))).toBe('1 0 0 1 2 0 ⟦1⟧ 0 0 1 0 0 0 0 0');
    expect(beside('above', from(second))).toBe('1 0 0 1 ⟦2⟧ 0 1 0 0 1 0 0 0 0 0');
    expect(beside('below', from(row.replace(/0$/, '‸0')))).toBeNull();
  });

  it('one goes nowhere above the first row, and from the prose', () => {
    expect(beside('above', sample(2021, [NEW, NEW.replace('12', '‸12')]))).toBeNull();
    expect(beside('next', sample(2021, ['均依法办理', '均依‸法办理']))).toBeNull();
  });

  it.each(['L1', 'L2', 'L4'] as const)('one goes below in layout %s', (layout) => {
    const text = render(uniform(2021, '7'), layout);
    const at = text.indexOf('7', text.indexOf('一、本年新收'));
    const found = cellBeside(analyze(text), at, 'below');
    expect(found!.start).toBe(text.indexOf('7', text.indexOf('二、上年结转')));
  });
});
