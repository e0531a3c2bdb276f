import { type CellId, cellKey } from '../../form/identities.ts';
import { type Verdict, amount } from '../../solve/judge.ts';
import { wrongCells } from '../../solve/wrong-cells.ts';
import { type Decimal, ZERO, add, subtract } from '../../text/decimal.ts';
import { faultNames } from '../arithmetic/fault-names.ts';
import type { Context } from '../rule.ts';
import { saidOf } from '../said.ts';

/** What cells would come to if a fault of the tables were mended. */
export interface Mended {
  readonly value: Decimal;
  /** What the fault is called: a finding of the tables is about it. */
  readonly faults: readonly string[];
}

/**
 * What cells that come to `value` would come to if what is likely wrong in them were right; where it is not sure which
 * cell is wrong, if any of them were changed for a broken identity to hold.
 */
export function mendedSums({ report, judgement }: Context, cells: readonly CellId[], value: Decimal): Mended[] {
  if (judgement.verdicts.every(({ holds }) => holds)) return [];
  const keys = cells.map(cellKey);
  return wrongCells(judgement, saidOf(report)).flatMap((wrong) => {
    const [lead] = wrong.verdicts;
    if (!lead) return [];
    const faults = faultNames(judgement, wrong, lead.identity);
    const key = cellKey(wrong.cell);
    const present = amount(wrong.cell, judgement.figures.get(key)) ?? ZERO;
    const own = keys.includes(key) ? [subtract(wrong.to, present)] : [];
    const open = wrong.mends === 'unsure' ? wrong.verdicts.flatMap((each) => changesIn(each, keys)) : [];
    return [...own, ...open].map((by) => ({ value: add(value, by), faults }));
  });
}

/** By how much cells would have to change, each alone, for a broken identity to hold. */
function changesIn({ identity, difference }: Verdict, keys: readonly string[]): Decimal[] {
  return keys.flatMap((key) => {
    if (identity.right.some((each) => cellKey(each) === key)) return [difference];
    return identity.left.some((each) => cellKey(each) === key) ? [subtract(ZERO, difference)] : [];
  });
}
