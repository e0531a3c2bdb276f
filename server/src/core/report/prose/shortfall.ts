import { type List, SLIP, isLeast } from './part-list.ts';
import { closesList } from './part-words.ts';
import type { Quantity } from './quantities.ts';

/** Fewer parts that are not said to be all may leave out others. */
const FEWEST_PARTS = 3;

/** Whether parts that do not come to the total may do so: a list may name some of the parts, never too many. */
export function mayDiffer(list: List, parts: readonly Quantity[], sum: bigint): boolean {
  const { total, kind, mayFallShort } = list;
  if (sum > total.amount) return false;
  if (parts.some(isLeast) || mayFallShort || kind === 'examples' || parts.length < 2) return true;
  if (kind === 'all' || closesList(parts.at(-1)!.label)) return false;
  const short = total.amount - sum;
  if (kind === 'listed') return parts.length < FEWEST_PARTS && short > 1n && short * SLIP > total.amount;
  return parts.length < FEWEST_PARTS || short !== 1n;
}
