import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import { type Decimal, equal } from '../text/decimal.ts';
import { type Judgement, type Verdict, amount } from './judge.ts';
import { mended } from './single-cell.ts';

/** The cell that most likely made an identity fail, and the value by which it would hold again. */
export interface Suspect {
  readonly cell: CellId;
  readonly value: Decimal;
  /** Whether that change alone makes every identity hold that the cell stands in. */
  readonly mends: boolean;
  /** Whether no other cell of the identity would do as much. */
  readonly unique: boolean;
}

/**
 * For each broken identity the cell to look at first: the one whose change would repair the most broken identities
 * without breaking one that holds. Where several would do as much, the form's own suspect (the total) if it is one of
 * them, else the first.
 */
export function suspects(judgement: Judgement): Map<Identity, Suspect> {
  const broken = judgement.verdicts.filter((verdict) => !verdict.holds);
  if (broken.length === 0) return new Map();
  const membership = new Map<string, Verdict[]>();
  for (const verdict of judgement.verdicts) {
    for (const cell of [...verdict.identity.left, ...verdict.identity.right]) {
      const key = cellKey(cell);
      const present = membership.get(key);
      if (present) present.push(verdict);
      else membership.set(key, [verdict]);
    }
  }
  return new Map(broken.map((verdict) => [verdict.identity, suspectOf(verdict, judgement, membership)]));
}

interface Option {
  readonly cell: CellId;
  readonly value: Decimal;
  readonly score: number;
  readonly mends: boolean;
}

function suspectOf(verdict: Verdict, judgement: Judgement, membership: ReadonlyMap<string, Verdict[]>): Suspect {
  const { identity } = verdict;
  const options = [...identity.left, ...identity.right].flatMap(
    (cell) => option(cell, verdict, judgement, membership) ?? [],
  );
  const top = Math.max(...options.map((each) => each.score));
  const best = options.filter((each) => each.score === top);
  const usual = cellKey(identity.suspect);
  const chosen = best.find((each) => cellKey(each.cell) === usual) ?? best[0];
  if (!chosen) return { cell: identity.suspect, value: verdict.left, mends: false, unique: false };
  return { cell: chosen.cell, value: chosen.value, mends: chosen.mends, unique: best.length === 1 };
}

/** What changing `cell` so that `verdict` holds would do to all identities that it stands in; null where it cannot be. */
function option(
  cell: CellId,
  verdict: Verdict,
  { figures }: Judgement,
  membership: ReadonlyMap<string, Verdict[]>,
): Option | null {
  const key = cellKey(cell);
  const present = amount(cell, figures.get(key));
  if (!present) return null;
  const value = mended(verdict, key, present);
  if (value.units < 0n) return null;
  let score = 0;
  const others = membership.get(key) ?? [];
  for (const other of others) {
    if (equal(mended(other, key, present), value)) score += other.holds ? 0 : 1;
    else score -= other.holds ? 1 : 0;
  }
  const mends = others.every((other) => equal(mended(other, key, present), value));
  return { cell, value, score, mends };
}
