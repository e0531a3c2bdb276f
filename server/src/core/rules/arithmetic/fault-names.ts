import { type Identity, cellKey } from '../../form/identities.ts';
import type { Judgement } from '../../solve/judge.ts';
import type { WrongCell } from '../../solve/wrong-cells.ts';
import { decimalText } from '../../text/decimal.ts';
import { shiftCauses } from './shifts.ts';

/** What the faults are called that may be behind a broken identity, the widest first. */
export function faultNames(judgement: Judgement, { cell, to }: WrongCell, identity: Identity): string[] {
  return [...shiftCauses(judgement, identity), `${cellKey(cell)} ${decimalText(to)}`];
}
