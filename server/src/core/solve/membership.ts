import type { CellId } from '../form/identities.ts';
import { identityCells } from '../form/identity-cells.ts';
import type { Verdict } from './judge.ts';

/** The identities that each cell stands in, of those that were worked out, by the cell's key. */
export type Membership = ReadonlyMap<string, readonly Verdict[]>;

export function membershipOf(verdicts: readonly Verdict[]): Membership {
  const membership = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    for (const key of identityCells(verdict.identity).keys) {
      const present = membership.get(key);
      if (present) present.push(verdict);
      else membership.set(key, [verdict]);
    }
  }
  return membership;
}

/** The cells of an identity, in the form's order. */
export function cellsOf({ identity }: Verdict): readonly CellId[] {
  return identityCells(identity).cells;
}

/** By how much the identity's difference grows where the cell grows by one: 1 on the left, -1 on the right, else 0. */
export function weightIn({ identity }: Verdict, key: string): 1 | 0 | -1 {
  const { keys, left } = identityCells(identity);
  const at = keys.indexOf(key);
  return at < 0 ? 0 : at < left ? 1 : -1;
}
