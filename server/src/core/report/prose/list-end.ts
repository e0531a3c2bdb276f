import { hasWrongDetails, isOneMore } from './left-over.ts';
import { type List, isBare, isLeast } from './part-list.ts';
import type { Quantity } from './quantities.ts';
import type { Reading, Search } from './readings.ts';
import { mayDiffer } from './shortfall.ts';
import { type Turn, coarsest, goesOn } from './turns.ts';

/** Whether the list may be over before the number that a reading has come to. */
export function mayEnd(here: Search, reading: Reading, turn: Turn): boolean {
  const { list, lenient, insideAt } = here;
  const { total, numbers, to, place } = list;
  const { at, sum, parts, bent } = reading;
  const number = at < to ? numbers[at] : undefined;
  const off = sum - total.amount;
  const isExact = (off < 0n ? -off : off) <= reading.slack && !parts.some(isLeast);
  const opening = number?.opening ?? null;
  const opensAnew = opening !== null && (!isBare(number!) || (isExact && insideAt(at, opening)?.size === 0));
  const isMarked =
    number !== undefined &&
    place === 'inside' &&
    (number.mark > coarsest(parts) || (parts.length === 1 && number.mark >= 2));
  const isOver =
    turn === 'strong' ||
    opensAnew ||
    isMarked ||
    (turn === 'weak' && lenient && !goesOn(parts, numbers.slice(at, to))) ||
    (isExact &&
      !(opening && isBare(number!)) &&
      (turn === 'weak' || (isApart(list, parts, number) && !isOneMore(list, parts, at))) &&
      !hasWrongDetails(list, parts, at));
  return isOver && (isExact || (!bent && mayDiffer(list, parts, sum)));
}

/** Whether a mark coarser than a pause divides a number from the parts before it, or it stands behind all of the total. */
function isApart({ place, kind }: List, parts: readonly Quantity[], number: Quantity | undefined): boolean {
  return !number || number.mark >= 2 || (parts.length === 1 && place === 'sentence' && kind !== 'all');
}
