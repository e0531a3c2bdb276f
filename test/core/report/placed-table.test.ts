import { describe, expect, it } from 'vitest';
import { placedCells, placedTable } from '../../../server/src/core/report/placed-table.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { tableIn } from '../../support/table-read.ts';

const TEXT = [
  '一、本年新收政府信息公开申请数量\t1\t\t/\t若干\t3 4\t6\t14',
  '（七）总计\t1\t2\t3\t4\t5\t6\t21\t9',
  '（七）总计\t1',
].join('\n');
/** Where the table stands in another text. */
const PLACE = { start: 100, line: 10 };

describe('a table at its place in a text', () => {
  const own = tableIn(TEXT, 'requests')!;
  const placed = placedTable(own, PLACE);
  const isMoved = (moved: Span, from: Span<'block'>): boolean =>
    moved.start === from.start + PLACE.start && moved.end === from.end + PLACE.start;

  it('has its lines and its cells there', () => {
    expect(placed.lines).toEqual({ first: 10, last: 11 });
    expect(placed.cells).toEqual(placedCells(own.cells, PLACE));
    for (const [at, cell] of placed.cells.entries()) {
      const before = own.cells[at]!;
      expect(cell).toMatchObject({ plain: before.plain, row: before.row, line: before.line + 10 });
      expect(isMoved(cell.span, before.span)).toBe(true);
      expect(cell.parts.map((part) => part.start)).toEqual(before.parts.map((part) => part.start + 100));
      expect(cell.parts.map((part) => part.end)).toEqual(before.parts.map((part) => part.end + 100));
    }
  });

  it('has its figures there, and what they say', () => {
    const figures = [...placed.rows.values()].flatMap((row) => [...row.figures.values()]);
    const before = [...own.rows.values()].flatMap((row) => [...row.figures.values()]);
    expect(figures.every(({ span }, at) => isMoved(span, before[at]!.span))).toBe(true);
    const kinds = figures.map(({ value }) => value.kind);
    expect(kinds).toEqual(before.map(({ value }) => value.kind));
    expect(new Set(kinds)).toEqual(new Set(['number', 'blank', 'nil', 'text', 'repeated', 'unplaced']));
    const digits = figures.flatMap(({ value }) => (value.kind === 'number' ? [value.digits] : []));
    const digitsBefore = before.flatMap(({ value }) => (value.kind === 'number' ? [value.digits] : []));
    expect(digits.every((span, at) => isMoved(span, digitsBefore[at]!))).toBe(true);
    const parts = figures.flatMap(({ value }) => (value.kind === 'repeated' ? value.parts : []));
    const partsBefore = before.flatMap(({ value }) => (value.kind === 'repeated' ? value.parts : []));
    expect(parts).toHaveLength(2);
    expect(parts.every((span, at) => isMoved(span, partsBefore[at]!))).toBe(true);
  });

  it('shares its cells and its labels', () => {
    const row = placed.rows.get('new')!;
    expect(placed.anchors).toContain(row.anchor);
    expect(placed.cells).toContain(row.anchor!.cells[0]);
    expect(placed.strays.every((cell) => placed.cells.includes(cell))).toBe(true);
    expect(placed.loose.every((cell) => placed.cells.includes(cell))).toBe(true);
    expect(placed.loose.map(({ plain }) => plain)).toEqual(own.loose.map(({ plain }) => plain));
  });
});
