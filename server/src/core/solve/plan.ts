import type { Form } from '../form/form.ts';
import { type CellId, type Identity, cellKey, identitiesOf } from '../form/identities.ts';

/** The identities of a form with their cells numbered, so that each figure is looked up once for all that it stands in. */
export interface Plan {
  readonly identities: readonly Identity[];
  /** Every cell that stands in an identity, once. */
  readonly cells: readonly CellId[];
  /** For each identity the numbers of the cells on either side. */
  readonly sides: readonly Sides[];
}

export interface Sides {
  readonly identity: Identity;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const plans = new WeakMap<Form, Plan>();

/** The plan of `form`, worked out once. */
export function planOf(form: Form): Plan {
  let plan = plans.get(form);
  if (!plan) plans.set(form, (plan = planned(identitiesOf(form))));
  return plan;
}

function planned(identities: readonly Identity[]): Plan {
  const cells: CellId[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (cell: CellId): number => {
    const key = cellKey(cell);
    const present = numbers.get(key);
    if (present !== undefined) return present;
    numbers.set(key, cells.length);
    return cells.push(cell) - 1;
  };
  const sides = identities.map((identity) => ({
    identity,
    left: identity.left.map(numberOf),
    right: identity.right.map(numberOf),
  }));
  return { identities, cells, sides };
}
