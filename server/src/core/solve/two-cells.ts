import { type CellId, cellKey } from '../form/identities.ts';
import { type Decimal, ZERO, equal } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import { type Change, changeBy, differenceAfter } from './change.ts';
import type { Groups } from './groups.ts';
import type { Judgement, Verdict } from './judge.ts';
import { type Membership, cellsOf, weightIn } from './membership.ts';
import { missing } from './single-cell.ts';

/** Two cells that change together. */
export type Pair = readonly [Change, Change];

/** What tells which changes mend what. */
interface System {
  readonly judgement: Judgement<Origin>;
  readonly membership: Membership;
  readonly groups: Groups;
}

/** A cell stands in three identities at most, so that two cells cannot mend more than twice as many. */
const MOST_MENDED = 6;

/**
 * The changes of two cells by which a broken identity holds with all that are connected with it, and none is broken that
 * held; those that mend the most, in the form's order. Meant for identities that no change of one cell mends. Where the
 * two cells stand in different groups of broken identities, both groups hold afterwards: figures that changed places
 * in a row break two columns, which share no cell.
 */
export function twoCellChanges(broken: Verdict, system: System): Pair[] {
  const { membership, groups } = system;
  const group = groups.get(broken) ?? [];
  if (group.length > MOST_MENDED) return [];
  const found = new Map<string, { readonly pair: Pair; readonly mended: number }>();
  for (const one of cellsOf(broken)) {
    for (const other of partners(one, group, membership)) {
      const touched = touchedBy([one, other], membership);
      const mended = new Set(touched.flatMap((verdict) => groups.get(verdict) ?? []));
      if (![...group, ...mended].every((verdict) => touched.includes(verdict))) continue;
      const pair = solved(one, other, touched, system);
      if (pair) found.set([cellKey(one), cellKey(other)].sort().join(), { pair, mended: mended.size });
    }
  }
  const most = Math.max(...Array.from(found.values(), ({ mended }) => mended));
  return [...found.values()].filter(({ mended }) => mended === most).map(({ pair }) => pair);
}

/** The cells that may have to change together with `one`: it mends them all but one, or would break one that holds. */
function partners(one: CellId, group: readonly Verdict[], membership: Membership): CellId[] {
  const key = cellKey(one);
  const own = membership.get(key) ?? [];
  const beyond = group.find((verdict) => !own.includes(verdict));
  return (beyond ? cellsOf(beyond) : own.flatMap(cellsOf)).filter((cell) => cellKey(cell) !== key);
}

function touchedBy(cells: readonly CellId[], membership: Membership): Verdict[] {
  return [...new Set(cells.flatMap((cell) => membership.get(cellKey(cell)) ?? []))];
}

/**
 * The changes of the two cells by which every identity in `touched` holds. Each must be determined by an identity in
 * which the other does not stand, or, once the other is known, by one in which both do: cells that stand in the very same
 * identities mend no more than one of them does.
 */
function solved(one: CellId, other: CellId, touched: readonly Verdict[], { judgement }: System): Pair | null {
  const changed = (cell: CellId, by: Decimal | null): Change | null => (by ? changeBy(cell, by, judgement) : null);
  let mine = changed(one, aloneBy(one, other, touched));
  let theirs = changed(other, aloneBy(other, one, touched));
  mine ??= theirs && changed(one, togetherBy(one, theirs, touched));
  theirs ??= mine && changed(other, togetherBy(other, mine, touched));
  if (!mine || !theirs) return null;
  const pair: Pair = [mine, theirs];
  return touched.every((verdict) => equal(differenceAfter(verdict, pair), ZERO)) ? pair : null;
}

/** By how much `cell` must change for an identity to hold in which `other` does not stand. */
function aloneBy(cell: CellId, other: CellId, touched: readonly Verdict[]): Decimal | null {
  const [key, their] = [cellKey(cell), cellKey(other)];
  const verdict = touched.find((each) => weightIn(each, key) !== 0 && weightIn(each, their) === 0);
  return verdict ? missing(verdict, key) : null;
}

/** By how much `cell` must change for an identity to hold in which the other changes as well. */
function togetherBy(cell: CellId, other: Change, touched: readonly Verdict[]): Decimal | null {
  const [key, their] = [cellKey(cell), cellKey(other.cell)];
  const verdict = touched.find((each) => weightIn(each, key) !== 0 && weightIn(each, their) !== 0);
  return verdict ? missing({ ...verdict, difference: differenceAfter(verdict, [other]) }, key) : null;
}
