import { cellKey } from '../form/identities.ts';
import type { Verdict } from './judge.ts';
import { type Membership, cellsOf } from './membership.ts';

/** For each broken identity those that are connected with it, itself among them. */
export type Groups = ReadonlyMap<Verdict, readonly Verdict[]>;

/** Groups the broken identities that share cells, directly or through others. No cell stands in two groups. */
export function groupsOf(verdicts: readonly Verdict[], membership: Membership): Groups {
  const groups = new Map<Verdict, readonly Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.holds || groups.has(verdict)) continue;
    const group = new Set([verdict]);
    for (const each of group) {
      for (const cell of cellsOf(each)) {
        for (const other of membership.get(cellKey(cell)) ?? []) if (!other.holds) group.add(other);
      }
    }
    const all = [...group];
    for (const each of all) groups.set(each, all);
  }
  return groups;
}
