import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import { type Decimal, ZERO, equal, isWritable, sum } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import { type Judgement, amount } from './judge.ts';

/** A total as it follows from its cells. */
export interface Total {
  readonly cell: CellId;
  /** What is written; null where the cell is blank. */
  readonly from: Decimal | null;
  readonly to: Decimal;
}

/** The families of identities that define a total, in the order in which totals follow from one another. */
const DEFINING: readonly Identity['rule'][] = ['column-total', 'row-sum', 'review-sum'];

/**
 * The totals that are not the sum of their cells: （七）总计, the 总计 column, the totals of table four. Columns come
 * first, then rows, so that every total follows from figures that the writer entered, never from a wrong total. Only
 * totals are given. A blank one is given where its cells are not all zero.
 */
export function wrongTotals(judgement: Judgement<Origin>): readonly Total[] {
  const present = known.get(judgement.verdicts);
  if (present) return present;
  const found = totalsOf(judgement);
  known.set(judgement.verdicts, found);
  return found;
}

/** Verdicts are the same object as long as the tables say the same. */
const known = new WeakMap<Judgement<Origin>['verdicts'], readonly Total[]>();

function totalsOf({ figures, identities }: Judgement<Origin>): Total[] {
  const values = new Map<string, Decimal>();
  const found: Total[] = [];
  const rowTotals = new Set(identities.flatMap(({ rule, suspect }) => (rule === 'row-sum' ? [cellKey(suspect)] : [])));
  for (const rule of DEFINING) {
    for (const identity of identities) {
      // The total of totals follows from its own row; the totals above it may still be wrong.
      if (identity.rule !== rule || identity.left.some((cell) => rowTotals.has(cellKey(cell)))) continue;
      const cell = identity.suspect;
      const key = cellKey(cell);
      const figure = figures.get(key);
      const to = values.has(key) ? undefined : totalOf(identity, figures, values);
      const from = figure?.value.kind === 'number' ? figure.value.value : null;
      const isBlank = figure?.value.kind === 'blank' || figure?.value.kind === 'nil';
      // What cannot be written stays as it is, and so does what follows from it.
      if (!to || !(from ?? isBlank) || !isWritable(to)) continue;
      values.set(key, to);
      if (!equal(from ?? ZERO, to)) found.push({ cell, from, to });
    }
  }
  return found;
}

/** The sum of the cells that define a total, totals among them as worked out; null where one is not known. */
function totalOf(
  { left }: Identity,
  figures: Judgement<Origin>['figures'],
  values: ReadonlyMap<string, Decimal>,
): Decimal | null {
  const parts = left.map((cell) => values.get(cellKey(cell)) ?? amount(cell, figures.get(cellKey(cell))));
  return parts.includes(null) ? null : sum(parts.filter((part) => part !== null));
}
