import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import { ZERO, equal } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import type { Change } from './change.ts';
import { groupsOf } from './groups.ts';
import type { Judgement } from './judge.ts';
import { membershipOf } from './membership.ts';
import { singleCellChanges } from './single-cell.ts';
import { type Pair, twoCellChanges } from './two-cells.ts';

/** Changes that are made together. */
export type Repair = readonly Change[];

/**
 * The smallest repairs of a broken identity: the changes of one cell, else of two, by which it and every broken identity
 * that is connected with it hold, and none is broken that held. One where the identities determine what is wrong, the
 * likeliest first where they do not, none where it takes more than two cells.
 */
export function smallestRepairs(identity: Identity, judgement: Judgement<Origin>): Repair[] {
  const broken = judgement.verdicts.find((verdict) => verdict.identity === identity && !verdict.holds);
  if (!broken) return [];
  const membership = membershipOf(judgement.verdicts);
  const groups = groupsOf(judgement.verdicts, membership);
  const single = singleCellChanges(groups.get(broken) ?? [], judgement, membership);
  if (single.length > 0) return usualFirst(single, identity).map((change) => [change]);
  return likeliestFirst(twoCellChanges(broken, { judgement, membership, groups }));
}

/** Of single cells that would do as much, a total is what a clerk would look at first. */
function usualFirst(changes: readonly Change[], { suspect }: Identity): Change[] {
  const usual = cellKey(suspect);
  return [...changes].sort((a, b) => Number(cellKey(b.cell) === usual) - Number(cellKey(a.cell) === usual));
}

/** Two figures that change places explain more than two that are wrong by chance. */
function likeliestFirst(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort((a, b) => Number(isExchange(b)) - Number(isExchange(a)));
}

/** Whether the two cells change figures with each other; a blank one counts zero. */
export function isExchange(repair: Repair): boolean {
  const [one, other, ...more] = repair;
  if (!one || !other || more.length > 0) return false;
  const isTaken = (to: Change, from: Change): boolean => equal(to.to, from.from ?? ZERO);
  return isTaken(one, other) && isTaken(other, one) && isInLine(one.cell, other.cell);
}

/** Whether two cells stand in one row or in one column. */
function isInLine(a: CellId, b: CellId): boolean {
  return a.table === b.table && (a.row === b.row || a.column === b.column);
}
