import type { Opening } from './openings.ts';
import { type List, isBare } from './part-list.ts';
import type { Quantity } from './quantities.ts';
import { type Turn, coarsest } from './turns.ts';

/** A way to read the numbers up to `at`. */
export interface Reading {
  readonly at: number;
  readonly sum: bigint;
  readonly slack: bigint;
  readonly parts: readonly Quantity[];
  /** Whether it reads some numbers as no parts for no better reason than that it adds up. */
  readonly bent: boolean;
  /** Whether the last number was read as no part. */
  readonly passed: boolean;
}

/** The indexes at which a list may end so that it adds up; null where that cannot be told. */
export type Ends = ReadonlySet<number> | null;

/** What is tried of a list. */
export interface Search {
  readonly list: List;
  /** Whether the list may end at any mark that allows it. */
  readonly lenient: boolean;
  /** Where the list may end that `opening` opens, and that divides the number before index `at`. */
  readonly insideAt: (at: number, opening: Opening) => Ends;
}

/**
 * The ways in which the number that a reading has come to may be read: it opens details of the part before, is a part,
 * with or without details behind it, or none. The likeliest is the last. Null where it cannot be told.
 */
export function readingsBehind(here: Search, reading: Reading, turn: Turn): Reading[] | null {
  const { list } = here;
  const { at, parts, bent } = reading;
  const number = list.numbers[at]!;
  const nested = list.place === 'inside';
  const further: Reading[] = [];
  if (nested && parts.length > 1 && number.mark > coarsest(parts)) return [];
  if (number.opening && parts.length > 0 && isBare(number)) {
    const inside = here.insideAt(at, number.opening);
    if (!inside) return null;
    for (const end of inside) further.push({ ...reading, at: end, passed: false });
    if (!number.opening.doubtful) return further;
  }
  if (turn === 'unit') return [...further, { ...reading, at: at + 1 }];
  if (number.measure === 'about') return null;
  const taken = {
    at: at + 1,
    sum: reading.sum + number.amount,
    slack: reading.slack + number.slack,
    parts: [...parts, number],
    bent,
    passed: false,
  };
  for (const end of detailsOf(list, at)) further.push({ ...taken, at: end, bent: true });
  if (turn !== 'none' && !nested)
    further.push({ ...reading, at: at + 1, bent: turn !== 'strong' || bent, passed: true });
  return [...further, taken];
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
