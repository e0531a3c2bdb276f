import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import { type Decimal, equal } from '../text/decimal.ts';
import type { Origin } from '../text/span.ts';
import type { Change } from './change.ts';
import { type Judgement, type Verdict, amount } from './judge.ts';
import { type Membership, membershipOf } from './membership.ts';
import { mended } from './single-cell.ts';
import { smallestRepairs } from './smallest.ts';
import { termsOf } from './terms.ts';

/** The cell that most likely made an identity fail, and the value by which it would hold again. */
export interface Suspect {
  readonly cell: CellId;
  readonly value: Decimal;
  /** Whether that change alone makes every identity hold that the cell stands in. */
  readonly mends: boolean;
}

/** Most reports add up. */
const NONE: ReadonlyMap<Identity, Suspect> = new Map();

const known = new WeakMap<readonly Verdict[], ReadonlyMap<Identity, Suspect>>();

/**
 * For each broken identity the cell to look at first: the one whose change would repair the most broken identities
 * without breaking one that holds. Where several would do as much, the form's own suspect (the total) if it is one of
 * them, else the first of those that repair more than they break, else the one that is wrong together with another.
 */
export function suspects(judgement: Judgement<Origin>): ReadonlyMap<Identity, Suspect> {
  const { verdicts } = judgement;
  if (verdicts.every(({ holds }) => holds)) return NONE;
  let found = known.get(verdicts);
  if (!found) known.set(verdicts, (found = suspectsIn(judgement)));
  return found;
}

function suspectsIn(judgement: Judgement<Origin>): Map<Identity, Suspect> {
  const broken = judgement.verdicts.filter((verdict) => !verdict.holds);
  const membership = membershipOf(judgement.verdicts);
  return new Map(broken.map((verdict) => [verdict.identity, suspectOf(verdict, judgement, membership)]));
}

interface Option {
  readonly cell: CellId;
  readonly value: Decimal;
  readonly score: number;
  readonly mends: boolean;
}

function suspectOf(verdict: Verdict, judgement: Judgement<Origin>, membership: Membership): Suspect {
  const { identity } = verdict;
  const { cells, keys } = termsOf(identity);
  const options = cells.flatMap((cell, at) => option(cell, keys[at]!, verdict, judgement, membership) ?? []);
  const top = Math.max(...options.map((each) => each.score));
  const best = options.filter((each) => each.score === top);
  const usual = best.find((each) => cellKey(each.cell) === cellKey(identity.suspect));
  const chosen = usual ?? (best.length > 1 && top <= 0 ? undefined : best[0]);
  if (chosen) return { cell: chosen.cell, value: chosen.value, mends: chosen.mends };
  const change = ofTwo(verdict, judgement);
  return { cell: change?.cell ?? identity.suspect, value: change?.to ?? verdict.left, mends: false };
}

/** Where no cell is likelier than others by itself: the one of this identity that is wrong together with another. */
function ofTwo(verdict: Verdict, judgement: Judgement<Origin>): Change | undefined {
  const { keys } = termsOf(verdict.identity);
  const [likeliest = []] = smallestRepairs(verdict.identity, judgement);
  return likeliest.find(({ cell }) => keys.includes(cellKey(cell)));
}

/** What changing `cell` so that `verdict` holds would do to all identities that it stands in; null where it cannot be. */
function option(
  cell: CellId,
  key: string,
  verdict: Verdict,
  { figures }: Judgement<Origin>,
  membership: Membership,
): Option | null {
  const present = amount(cell, figures.get(key));
  if (!present) return null;
  const value = mended(verdict, key, present);
  if (value.units < 0n) return null;
  let score = 0;
  const others = membership.get(key) ?? [];
  let mends = true;
  for (const other of others) {
    const isMended = equal(mended(other, key, present), value);
    mends &&= isMended;
    if (isMended) score += other.holds ? 0 : 1;
    else score -= other.holds ? 1 : 0;
  }
  return { cell, value, score, mends };
}
