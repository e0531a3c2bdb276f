import { mayEnd } from './list-end.ts';
import { LEAST_BY_CHANCE, type List, turnIn } from './part-list.ts';
import { type Ends, type Reading, type Search, readingsBehind } from './readings.ts';

/** How many readings may still be tried, in all lists of a passage; beyond that, a list may be right. */
export interface Budget {
  left: number;
}

/**
 * The indexes at which a list may end so that it adds up, in some sensible reading of parts and details of parts; null
 * where that cannot be told, as of a list that is over before its first number.
 */
export function endsOf(list: List, budget: Budget): Ends {
  if (list.to <= list.from) return null;
  const strict = endsIn(searchOf(list, budget, false), budget);
  if (!strict) return null;
  if (strict.ends.size > 0 || strict.isSlip) return strict.ends;
  return endsIn(searchOf(list, budget, true), budget)?.ends ?? null;
}

function searchOf(list: List, budget: Budget, lenient: boolean): Search {
  const inside = new Map<number, Ends>();
  const insideAt: Search['insideAt'] = (at, { kind }) => {
    const known = inside.get(at);
    if (known !== undefined) return known;
    const total = list.numbers[at - 1]!;
    const found = endsOf({ ...list, total, from: at, kind, place: 'inside', mayFallShort: false }, budget);
    inside.set(at, found);
    return found;
  };
  return { list, lenient, insideAt };
}

/** Where the readings of a list end, and whether one misses the total by one: a slip, whatever else adds up. */
function endsIn(here: Search, budget: Budget): { ends: Set<number>; isSlip: boolean } | null {
  const { list } = here;
  const { total, numbers, to } = list;
  const ends = new Set<number>();
  let isSlip = false;
  const stack: Reading[] = [{ at: list.from, sum: 0n, slack: total.slack, parts: [], bent: false, passed: false }];
  for (let reading = stack.pop(); reading; reading = stack.pop()) {
    if (budget.left-- <= 0) return null;
    const { at, parts, bent } = reading;
    const number = at < to ? numbers[at] : undefined;
    const turn = number ? turnIn(list, parts, at) : 'strong';
    const off = reading.sum - total.amount;
    if (parts.length > 0 && !reading.passed) {
      if (mayEnd(here, reading, turn)) ends.add(at);
      const isAllRead = !number || (turn === 'strong' && list.place !== 'inside');
      if (isAllRead && !bent && total.amount >= LEAST_BY_CHANCE && (off === 1n || off === -1n)) isSlip = true;
    }
    // Numbers only add to a sum that is too large already.
    if (!number || off > reading.slack + 1n) continue;
    const further = readingsBehind(here, reading, turn);
    if (!further) return null;
    stack.push(...further);
  }
  return { ends, isSlip };
}
