import type { CellId } from '../form/identities.ts';
import type { Verdict } from './judge.ts';
import { termsOf } from './terms.ts';

/** The identities that each cell stands in, of those that were worked out, by the cell's key. */
export type Membership = ReadonlyMap<string, readonly Verdict[]>;

const memberships = new WeakMap<readonly Verdict[], Membership>();

/** The membership in `verdicts`, worked out once. */
export function membershipOf(verdicts: readonly Verdict[]): Membership {
  let membership = memberships.get(verdicts);
  if (!membership) memberships.set(verdicts, (membership = membershipIn(verdicts)));
  return membership;
}

function membershipIn(verdicts: readonly Verdict[]): Membership {
  const membership = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    for (const key of termsOf(verdict.identity).keys) {
      const present = membership.get(key);
      if (present) present.push(verdict);
      else membership.set(key, [verdict]);
    }
  }
  return membership;
}

/** The cells of an identity, in the form's order. */
export function cellsOf({ identity }: Verdict): readonly CellId[] {
  return termsOf(identity).cells;
}

/** By how much the identity's difference grows where the cell grows by one: 1 on the left, -1 on the right, else 0. */
export function weightIn({ identity }: Verdict, key: string): 1 | 0 | -1 {
  return termsOf(identity).weights.get(key) ?? 0;
}
