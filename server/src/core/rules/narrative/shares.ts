import type { Share, ShareList } from '../../report/prose/shares.ts';
import { type Decimal, compare, equal, sum } from '../../text/decimal.ts';

/** A number is beyond doubt the whole where this many shares are shares of it. */
const FEWEST_FITTING = 2;

/** A percentage as it is written: to so many digits behind the point. */
export interface Percent {
  readonly value: Decimal;
  readonly digits: number;
}

/** Whether a percentage is that of `part` in `whole`, as near as it is written: to 0.1, a whole number to 1. */
export function isPercent({ value, digits }: Percent, part: Decimal, whole: Decimal): boolean {
  if (whole.units <= 0n) return false;
  const power = 10n ** BigInt(value.scale);
  const off = value.units * whole.units - 100n * part.units * power;
  const most = (digits === 0 ? 10n : 1n) * power * whole.units;
  return (off < 0n ? -off : off) * 10n <= most;
}

/** The percentage that `part` is of `whole`, with as many digits behind the point as the one written. */
export function rightPercent(digits: number, part: Decimal, whole: Decimal): string {
  const power = 10n ** BigInt(digits);
  const units = (part.units * 200n * power + whole.units) / (2n * whole.units);
  const text = units.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function fits(share: Share, whole: Decimal): boolean {
  return share.count !== null && isPercent(share, share.count.value, whole);
}

/** A share that is not that of its number in its whole. */
export interface WrongShare {
  readonly share: Share;
  readonly whole: Decimal;
}

/** Whether every share is that of its number in one and the same whole. */
export function allFit({ shares, wholes }: ShareList): boolean {
  return wholes.some(({ value }) => shares.every((share) => fits(share, value)));
}

/**
 * The shares of a list that are wrong, each with its whole: that which it names; or it fits none of the numbers that may be its whole, while
 * another number is beyond doubt the whole: at least two other shares fit it; the numbers of the shares add up to it;
 * all others fit what they add up to; or a word such as 其中 names it.
 * @param others numbers of the tables that may be the whole as well
 */
export function wrongShares(list: ShareList, others: readonly Decimal[]): WrongShare[] {
  const named = list.shares.flatMap((share) =>
    share.of?.exact && !fits(share, share.of.value) ? withWhole(share, share.of.value) : [],
  );
  const unnamed = { ...list, shares: list.shares.filter(({ of }) => !of) };
  return [...named, ...wrongOfList(unnamed, others)].sort((a, b) => a.share.start - b.share.start);
}

function wrongOfList(list: ShareList, others: readonly Decimal[]): WrongShare[] {
  if (list.wholes.some(({ exact }) => !exact)) return [];
  const counted = list.shares.filter(({ count }) => count !== null);
  const all = sum(valuesOf(counted));
  const stated = list.wholes.map(({ value }) => value);
  const numbers = [...stated, ...others, all];
  /** Where a part is divided again, its number stands before. */
  const wholesOf = (share: Share): Decimal[] => [...numbers, ...valuesOf(counted.slice(0, counted.indexOf(share)))];
  const misfits = counted.filter((share) => !wholesOf(share).some((whole) => fits(share, whole)));
  const confirmed = numbers.find((each) => counted.filter((share) => fits(share, each)).length >= FEWEST_FITTING);
  const added =
    counted.length > 1 &&
    (stated.some((each) => equal(each, all)) ||
      counted.filter((share) => fits(share, all)).length === counted.length - 1)
      ? all
      : null;
  const whole = confirmed ?? (list.mixed ? null : (added ?? list.divided?.value ?? null));
  return whole ? misfits.flatMap((share) => withWhole(share, whole)) : [];
}

/** A share with its whole, where its number is no more than that. */
function withWhole(share: Share, whole: Decimal): WrongShare[] {
  return share.count && compare(share.count.value, whole) <= 0 ? [{ share, whole }] : [];
}

function valuesOf(shares: readonly Share[]): Decimal[] {
  return shares.flatMap(({ count }) => count?.value ?? []);
}
