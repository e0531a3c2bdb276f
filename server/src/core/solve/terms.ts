import { type CellId, type Identity, cellKey } from '../form/identities.ts';

/** What an identity adds up. */
export interface Terms {
  /** Its cells, in the form's order. */
  readonly cells: readonly CellId[];
  /** The key of each of them. */
  readonly keys: readonly string[];
  /** 1 for the keys on the left, -1 for those on the right. */
  readonly weights: ReadonlyMap<string, 1 | -1>;
}

const known = new WeakMap<Identity, Terms>();

/** The terms of `identity`, worked out once. */
export function termsOf(identity: Identity): Terms {
  let terms = known.get(identity);
  if (!terms) known.set(identity, (terms = termsIn(identity)));
  return terms;
}

function termsIn({ left, right }: Identity): Terms {
  const cells = [...left, ...right];
  const weights = new Map<string, 1 | -1>();
  for (const cell of right) weights.set(cellKey(cell), -1);
  for (const cell of left) weights.set(cellKey(cell), 1);
  return { cells, keys: cells.map(cellKey), weights };
}
