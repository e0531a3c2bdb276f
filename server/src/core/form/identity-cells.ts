import { type CellId, type Identity, cellKey } from './identities.ts';

/** The cells of an identity, left before right, and the key of each. */
export interface IdentityCells {
  readonly cells: readonly CellId[];
  readonly keys: readonly string[];
  /** How many of them stand on the left. */
  readonly left: number;
}

/** What follows from the identities of the forms, worked out when first asked for. */
const known = new WeakMap<Identity, IdentityCells>();

/** The cells of `identity`, the same objects each time. */
export function identityCells(identity: Identity): IdentityCells {
  let own = known.get(identity);
  if (!own) {
    const cells = [...identity.left, ...identity.right];
    known.set(identity, (own = { cells, keys: cells.map(cellKey), left: identity.left.length }));
  }
  return own;
}
