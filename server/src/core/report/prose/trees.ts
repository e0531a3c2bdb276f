import { areOneKind, closesList } from './part-words.ts';
import type { Opening } from './openings.ts';
import type { Quantity } from './quantities.ts';
import { type Turn, coarsest, goesOn, isShareOfPart, turnAt } from './turns.ts';

/** A number and the numbers that may divide it. */
export interface List {
  readonly total: Quantity;
  /** All numbers of the passage. */
  readonly numbers: readonly Quantity[];
  /** Index of the first part. */
  readonly from: number;
  /** Index behind the last number that may be a part. */
  readonly to: number;
  readonly kind: Opening['kind'];
  /** `inside` another list, which goes on behind it; in `brackets`; or in the sentence itself. */
  readonly place: 'sentence' | 'inside' | 'brackets';
  /** Whether it may fall short of the total for reasons of its own. */
  readonly mayFallShort: boolean;
}

/** A way to read the numbers up to `at`. */
interface Reading {
  readonly at: number;
  readonly sum: bigint;
  readonly slack: bigint;
  readonly parts: readonly Quantity[];
  /** Whether it reads some numbers as no parts for no better reason than that it adds up. */
  readonly bent: boolean;
  /** Whether the last number was read as no part. */
  readonly passed: boolean;
}

/** A total below this is one more or less than a sum by chance. */
const LEAST_BY_CHANCE = 20n;
const FEWEST_PARTS = 3;
/** After so many parts, one more is one of them whatever its name. */
const LONG_LIST = 5;
/** A number was forgotten, or is a slip, where it is at most one in so many. */
export const SLIP = 20n;
const CONJUNCTION = /(?:和|及|与) *[^、,;]{0,12}$/;

/** How many readings may still be tried, in all lists of a passage; beyond that, a list may be right. */
export interface Budget {
  left: number;
}

/**
 * The indexes at which a list may end so that it adds up, in some sensible reading of parts and details of parts; null
 * where that cannot be told.
 */
export function endsOf(list: List, budget: Budget): ReadonlySet<number> | null {
  const strict = search(list, budget, false);
  if (!strict) return null;
  if (strict.ends.size > 0 || strict.isSlip) return strict.ends;
  return search(list, budget, true)?.ends ?? null;
}

/** @param lenient whether the list may end at any mark that allows it */
function search(list: List, budget: Budget, lenient: boolean): { ends: Set<number>; isSlip: boolean } | null {
  const { total, numbers, to } = list;
  const nested = list.place === 'inside';
  const ends = new Set<number>();
  let isSlip = false;
  const stack: Reading[] = [{ at: list.from, sum: 0n, slack: total.slack, parts: [], bent: false, passed: false }];
  const nestedEnds = new Map<number, ReadonlySet<number> | null>();
  /** Where the list may end that divides the number before `at`. */
  const insideAt = (at: number, { kind }: Opening): ReadonlySet<number> | null => {
    const known = nestedEnds.get(at);
    if (known !== undefined) return known;
    const inner: List = { ...list, total: numbers[at - 1]!, from: at, kind, place: 'inside', mayFallShort: false };
    const found = endsOf(inner, budget);
    nestedEnds.set(at, found);
    return found;
  };
  for (let reading = stack.pop(); reading; reading = stack.pop()) {
    if (budget.left-- <= 0) return null;
    const { at, sum, parts, bent } = reading;
    const number = at < to ? numbers[at] : undefined;
    const turn = number ? turnIn(list, parts, at) : 'strong';
    const off = sum - total.amount;
    const isExact = parts.length > 0 && (off < 0n ? -off : off) <= reading.slack && !parts.some(isLeast);
    if (parts.length > 0 && !reading.passed) {
      const opensAnew =
        number?.opening !== undefined &&
        number.opening !== null &&
        (!isBare(number) || (isExact && insideAt(at, number.opening)?.size === 0));
      const marked =
        number !== undefined && nested && (number.mark > coarsest(parts) || (parts.length === 1 && number.mark >= 2));
      const mayEnd =
        turn === 'strong' ||
        opensAnew ||
        marked ||
        (turn === 'weak' && lenient && !goesOn(parts, numbers.slice(at, to))) ||
        (isExact &&
          !(number?.opening && isBare(number)) &&
          (turn === 'weak' || (isApart(list, parts, number) && !isOneMore(list, parts, at))) &&
          !hasWrongDetails(list, parts, at));
      if (mayEnd && (isExact || (!bent && mayDiffer(list, parts, sum)))) ends.add(at);
      const isAllRead = !number || (turn === 'strong' && !nested);
      if (isAllRead && !bent && total.amount >= LEAST_BY_CHANCE && (off === 1n || off === -1n)) isSlip = true;
    }
    // Numbers only add to a sum that is too large already.
    if (!number || off > reading.slack + 1n) continue;
    if (nested && parts.length > 1 && number.mark > coarsest(parts)) continue;
    if (number.opening && parts.length > 0 && isBare(number)) {
      const inside = insideAt(at, number.opening);
      if (!inside) return null;
      for (const end of inside) stack.push({ ...reading, at: end, passed: false });
      if (!number.opening.doubtful) continue;
    }
    if (turn === 'unit') {
      stack.push({ ...reading, at: at + 1 });
      continue;
    }
    if (number.measure === 'about') return null;
    const taken = {
      at: at + 1,
      sum: sum + number.amount,
      slack: reading.slack + number.slack,
      parts: [...parts, number],
      bent,
      passed: false,
    };
    for (const end of detailsOf(list, at)) stack.push({ ...taken, at: end, bent: true });
    if (turn !== 'none' && !nested)
      stack.push({ ...reading, at: at + 1, bent: turn !== 'strong' || bent, passed: true });
    stack.push(taken);
  }
  return { ends, isSlip };
}

/** Whether a mark coarser than a pause divides a number from the parts before it, or it stands behind all of the total. */
function isApart({ place, kind }: List, parts: readonly Quantity[], number: Quantity | undefined): boolean {
  return !number || number.mark >= 2 || (parts.length === 1 && place === 'sentence' && kind !== 'all');
}

/** Whether the number at `at` may be no further part of the list. */
export function turnIn({ total, numbers }: List, parts: readonly Quantity[], at: number): Turn {
  const number = numbers[at]!;
  return isShareOfPart(total, parts, number) ? 'strong' : turnAt(parts, number);
}

/** Whether nothing but a mark, or what the number before counts, stands before the words that open a list. */
export function isBare({ gap, opening }: Quantity): boolean {
  return opening !== null && /^[^,;:。、\d]{0,12}[ ,:。;]*$/.test(gap.slice(0, opening.start));
}

/** The indexes behind the numbers that divide the part at `at` without a word. */
function detailsOf({ numbers, to }: List, at: number): number[] {
  const part = numbers[at]!;
  const ends: number[] = [];
  let sum = 0n;
  for (let next = at + 1; next < to; next++) {
    const number = numbers[next]!;
    if (number.unit !== part.unit || number.measure !== 'exact' || number.mark >= 3) break;
    sum += number.amount;
    if (sum > part.amount) break;
    if (sum === part.amount && next > at + 1) ends.push(next + 1);
  }
  return ends;
}

/** Whether parts that miss the total may do so. */
export function mayDiffer(list: List, parts: readonly Quantity[], sum: bigint): boolean {
  const { total, kind, mayFallShort } = list;
  if (sum > total.amount) return false;
  if (parts.some(isLeast) || mayFallShort || kind === 'examples' || parts.length < 2) return true;
  if (kind === 'all' || closesList(parts.at(-1)!.label)) return false;
  const short = total.amount - sum;
  if (kind === 'listed') return parts.length < FEWEST_PARTS && short > 1n && short * SLIP > total.amount;
  return parts.length < FEWEST_PARTS || short !== 1n;
}

/**
 * Whether parts that add up leave one over at the end that is beyond doubt one of them: of the same sort, divided by
 * the same mark, and larger than the total or so small that it was forgotten.
 */
function isOneMore(list: List, parts: readonly Quantity[], at: number): boolean {
  const { numbers, to, total } = list;
  const number = numbers[at];
  if (!number) return false;
  const coarser = numbers.findIndex(({ mark }, index) => index > at && mark > number.mark);
  const rest = numbers
    .slice(at, coarser < 0 ? to : Math.min(coarser, to))
    .filter((each) => each.amount !== 0n && turnAt(parts, each) !== 'unit');
  const [last] = rest;
  if (!last || rest.length > 1 || turnIn(list, parts, numbers.indexOf(last)) !== 'none') return false;
  if (closesList(parts.at(-1)!.label)) return false;
  if (parts.length > 1 && closesList(last.label)) return true;
  if (new Set([...parts.slice(1), last].map(({ mark }) => mark)).size !== 1) return false;
  if (parts.length > 1 && (list.kind === 'all' || CONJUNCTION.test(last.gap))) return true;
  const isOneKind = parts.some((part) => areOneKind(last, part));
  if (isOneKind && last.amount > total.amount) return true;
  const isSmall = last.amount === 1n || last.amount * SLIP <= total.amount;
  return isSmall && (parts.length >= LONG_LIST || (parts.length > 1 && isOneKind));
}

/**
 * Whether the last part of a list that semicolons divide is itself divided behind commas, into one more than it is:
 * what stands before the next semicolon belongs to it.
 */
function hasWrongDetails({ numbers, to }: List, parts: readonly Quantity[], at: number): boolean {
  const part = parts.at(-1)!;
  if (parts.length < 2 || coarsest(parts) < 3 || part.mark < 3 || part.amount < LEAST_BY_CHANCE) return false;
  const end = numbers.findIndex(({ mark }, index) => index >= at && mark >= 3);
  const details = numbers.slice(at, end < 0 ? to : Math.min(end, to));
  if (details.length < 2 || details.some(({ unit, opening }) => unit !== part.unit || opening !== null)) return false;
  return details.reduce((sum, { amount }) => sum + amount, 0n) === part.amount + 1n;
}

function isLeast({ measure }: Quantity): boolean {
  return measure === 'least';
}
