import type { Opening } from './openings.ts';
import type { Quantity } from './quantities.ts';
import { type Turn, isShareOfPart, turnAt } from './turns.ts';

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

/** A total below this is one more or less than a sum by chance. */
export const LEAST_BY_CHANCE = 20n;
/** A number was forgotten, or is a slip, where it is at most one in so many of the total. */
export const SLIP = 20n;

/** Whether the number at `at` may be no further part of the list. */
export function turnIn({ total, numbers }: List, parts: readonly Quantity[], at: number): Turn {
  const number = numbers[at]!;
  return isShareOfPart(total, parts, number) ? 'strong' : turnAt(parts, number);
}

/** Whether nothing but a mark, or what the number before counts, stands before the words that open a list. */
export function isBare({ gap, opening }: Quantity): boolean {
  return opening !== null && /^[^,;:。、\d]{0,12}[ ,:。;]*$/.test(gap.slice(0, opening.start));
}

/** Whether the number says that there may be more: 20余条. */
export function isLeast({ measure }: Quantity): boolean {
  return measure === 'least';
}
