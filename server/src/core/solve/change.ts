import { type CellId, cellKey } from '../form/identities.ts';
import { type Decimal, ZERO, add, equal, isWritable, subtract } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import { type Judgement, type Verdict, amount } from './judge.ts';
import { weightIn } from './membership.ts';

/** A new value for one cell. */
export interface Change {
  readonly cell: CellId;
  /** What is written; null where the cell is blank or struck out, which counts zero. */
  readonly from: Decimal | null;
  readonly to: Decimal;
}

/**
 * The change of `cell` by `by`. Null where it is none, where the cell does not hold one number or none, and where
 * something other than a number of cases would stand in it.
 */
export function changeBy(cell: CellId, by: Decimal, { figures }: Judgement<Origin>): Change | null {
  const figure = figures.get(cellKey(cell));
  const present = amount(cell, figure);
  if (!present || figure?.value.kind === 'repeated' || equal(by, ZERO)) return null;
  const to = add(present, by);
  const isCount = to.units >= 0n && to.scale === 0 && isWritable(to);
  return isCount ? { cell, from: figure?.value.kind === 'number' ? present : null, to } : null;
}

/** What the identity's difference comes to after `changes`. */
export function differenceAfter(verdict: Verdict, changes: readonly Change[]): Decimal {
  let { difference } = verdict;
  for (const { cell, from, to } of changes) {
    const by = subtract(to, from ?? ZERO);
    const weight = weightIn(verdict, cellKey(cell));
    if (weight !== 0) difference = weight > 0 ? add(difference, by) : subtract(difference, by);
  }
  return difference;
}

/** The identities that do not hold after `changes`, in the form's order. */
export function brokenAfter({ verdicts }: Judgement<Origin>, changes: readonly Change[]): Verdict[] {
  return verdicts.filter((verdict) => !equal(differenceAfter(verdict, changes), ZERO));
}
