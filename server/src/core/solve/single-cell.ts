import { cellKey } from '../form/identities.ts';
import { type Decimal, ZERO, add, equal, subtract } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import { type Change, changeBy, differenceAfter } from './change.ts';
import type { Judgement, Verdict } from './judge.ts';
import { type Membership, cellsOf, weightIn } from './membership.ts';

/**
 * The changes of one cell by which every identity of a group of broken ones holds, and none is broken that held; in the
 * form's order. In table three there is at most one: each of its cells stands in its row and in one or two identities
 * of its column, and no other cell stands in the same. In table four the five cells of a group stand in the one identity
 * alone, so that each of them will do.
 */
export function singleCellChanges(
  group: readonly Verdict[],
  judgement: Judgement<Origin>,
  membership: Membership,
): Change[] {
  const [first] = group;
  if (!first) return [];
  return cellsOf(first).flatMap((cell) => {
    const own = membership.get(cellKey(cell)) ?? [];
    if (!group.every((verdict) => own.includes(verdict))) return [];
    const change = changeBy(cell, missing(first, cellKey(cell)), judgement);
    return change && own.every((verdict) => equal(differenceAfter(verdict, [change]), ZERO)) ? [change] : [];
  });
}

/** By how much the cell `key` of the identity would have to grow for it to hold, with all other cells as they are. */
export function missing(verdict: Verdict, key: string): Decimal {
  return weightIn(verdict, key) > 0 ? subtract(ZERO, verdict.difference) : verdict.difference;
}

/** The value of the cell `key`, now `present`, by which the identity would hold with all other cells as they are. */
export function mended(verdict: Verdict, key: string, present: Decimal): Decimal {
  return add(present, missing(verdict, key));
}
