import { type CellId, type Identity, cellKey } from '../form/identities.ts';
import { type Decimal, add, equal, subtract } from '../text/decimal.ts';
import { type Judgement, type Verdict, amount } from './judge.ts';

/** A new value for one cell. */
export interface Change {
  readonly cell: CellId;
  readonly from: Decimal;
  readonly to: Decimal;
}

/**
 * For each broken identity the changes of one cell by which it and every broken identity connected with it hold, and
 * none is broken that held. Identities are connected where they share a cell. Several changes where the identities do
 * not determine which cell is wrong, in the form's order; none where it takes more than one cell.
 */
export function singleCellRepairs(judgement: Judgement): Map<Identity, readonly Change[]> {
  const broken = judgement.verdicts.filter((verdict) => !verdict.holds);
  const repairs = new Map<Identity, readonly Change[]>();
  for (const group of connected(broken)) {
    const changes = changesOf(group, judgement);
    for (const { identity } of group) repairs.set(identity, changes);
  }
  return repairs;
}

/** Groups the broken identities that share cells, directly or through others. */
function connected(broken: readonly Verdict[]): Verdict[][] {
  let groups: { verdicts: Verdict[]; cells: Set<string> }[] = [];
  for (const verdict of broken) {
    const cells = new Set(cellsOf(verdict).map(cellKey));
    const touching = groups.filter((group) => [...cells].some((cell) => group.cells.has(cell)));
    const merged = {
      verdicts: [...touching.flatMap((group) => group.verdicts), verdict],
      cells: new Set([...touching.flatMap((group) => [...group.cells]), ...cells]),
    };
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.map((group) => group.verdicts);
}

function changesOf(group: readonly Verdict[], { figures, verdicts }: Judgement): Change[] {
  const [first] = group;
  if (!first) return [];
  return cellsOf(first).flatMap((cell) => {
    const key = cellKey(cell);
    const from = amount(cell, figures.get(key));
    if (!from || figures.get(key)?.value.kind !== 'number') return [];
    const to = mended(first, key, from);
    if (to.units < 0n) return [];
    const holding = verdicts.filter((verdict) => cellsOf(verdict).some((each) => cellKey(each) === key));
    const mendsAll = group.every((verdict) => holding.includes(verdict));
    return mendsAll && holding.every((verdict) => equal(mended(verdict, key, from), to)) ? [{ cell, from, to }] : [];
  });
}

function cellsOf({ identity }: Verdict): readonly CellId[] {
  return [...identity.left, ...identity.right];
}

/** The value of the cell `key`, now `present`, by which `verdict` would hold with all other cells as they are. */
export function mended({ identity, difference }: Verdict, key: string, present: Decimal): Decimal {
  const onLeft = identity.left.some((cell) => cellKey(cell) === key);
  return onLeft ? subtract(present, difference) : add(present, difference);
}
