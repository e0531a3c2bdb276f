import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import type { Analysis } from '../rules/analysis.ts';
import type { Span } from '../text/span.ts';
import { figureAt } from './cell-at.ts';

/** What lights up for a cell: itself, and the cells that it goes with. */
export interface Highlight {
  readonly span: Span;
  readonly isOwn: boolean;
}

/**
 * The cells that go with the figure at `offset`: what a total adds up, and the totals that a part stands in. Rows that
 * are held against each other, and are no part of a sum over their column, light each other.
 */
export function highlights({ report, judgement }: Analysis, offset: number): Highlight[] {
  const own = report.recognised ? figureAt(report, offset) : null;
  if (!own) return [];
  const key = cellKey(own.id);
  const others = partnersOf(key, judgement.identities).map((cell) => judgement.figures.get(cellKey(cell))?.span);
  return [own.span, ...others]
    .flatMap((span, at) => (span && span.start < span.end ? [{ span, isOwn: at === 0 }] : []))
    .sort((a, b) => a.span.start - b.span.start);
}

function partnersOf(key: string, identities: readonly Identity[]): CellId[] {
  const has = (cells: readonly CellId[]) => cells.some((cell) => cellKey(cell) === key);
  const own = identities.filter(({ left, right }) => has(left) || has(right));
  const sums = own.filter(({ right }) => right.length === 1);
  const isInColumn = sums.some(({ each }) => each === 'column');
  const balances = isInColumn ? [] : own.filter(({ right }) => right.length > 1);
  const partners = [
    ...sums.flatMap(({ left, right }) => (has(right) ? left : right)),
    ...balances.flatMap(({ left, right }) => [...left, ...right]),
  ];
  return [...new Map(partners.map((cell) => [cellKey(cell), cell])).values()].filter((cell) => cellKey(cell) !== key);
}
