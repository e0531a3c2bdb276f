import type { Report } from '../report/report.ts';
import type { Figure } from '../report/table.ts';
import { type Holds, inside, touching } from './hover/place.ts';
import { figuresIn, tablesOn } from './tables-on.ts';

/** The figure that the character at `offset` belongs to, else one that `offset` touches; null where there is none. */
export function figureAt(report: Report, offset: number): Figure<'text'> | null {
  const figures = tablesOn(report, { start: offset, end: offset }).flatMap(figuresIn);
  const find = (holds: Holds) => figures.find(({ span }) => holds(span));
  return find(inside(offset)) ?? find(touching(offset)) ?? null;
}
