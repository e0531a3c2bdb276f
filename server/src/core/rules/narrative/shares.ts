import type { Share, ShareList } from '../../report/prose/shares.ts';
import { type Decimal, compare, sum } from '../../text/decimal.ts';

/** A number is beyond doubt the whole where this many shares are shares of it. */
const FEWEST_FITTING = 2;

/** Whether a share is that of its number in `whole`, as near as it is written: to 0.1, a whole number to 1. */
export function fits({ value, digits, count }: Share, whole: Decimal): boolean {
  if (!count || whole.units <= 0n) return false;
  const power = 10n ** BigInt(value.scale);
  const off = value.units * whole.units - 100n * count.value.units * power;
  const most = (digits === 0 ? 10n : 1n) * power * whole.units;
  return (off < 0n ? -off : off) * 10n <= most;
}

/** The share that the number has in `whole`, with as many digits behind the point as the one written. */
export function rightShare({ digits, count }: Share, whole: Decimal): string {
  const power = 10n ** BigInt(digits);
  const units = count ? (count.value.units * 200n * power + whole.units) / (2n * whole.units) : 0n;
  const text = units.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * The shares of a list that are wrong, each with its whole: it fits none of the numbers that may be its whole, while at
 * least two other shares of the list fit one of them, or while a word such as 其中 names the one that is divided.
 * @param others numbers of the tables that may be the whole as well
 */
export function wrongShares(list: ShareList, others: readonly Decimal[]): { share: Share; whole: Decimal }[] {
  if (list.wholes.some(({ exact }) => !exact)) return [];
  const counted = list.shares.filter(({ count }) => count !== null);
  const numbers = [...list.wholes.map(({ value }) => value), ...others, sum(valuesOf(counted))];
  /** Where a part is divided again, its number stands before. */
  const wholesOf = (share: Share): Decimal[] => [...numbers, ...valuesOf(counted.slice(0, counted.indexOf(share)))];
  const confirmed = numbers.find((each) => counted.filter((share) => fits(share, each)).length >= FEWEST_FITTING);
  const whole = confirmed ?? (list.mixed ? null : (list.divided?.value ?? null));
  const misfits = counted.filter((share) => !wholesOf(share).some((whole) => fits(share, whole)));
  return misfits.flatMap((share) =>
    whole && share.count && compare(share.count.value, whole) <= 0 ? [{ share, whole }] : [],
  );
}

function valuesOf(shares: readonly Share[]): Decimal[] {
  return shares.flatMap(({ count }) => count?.value ?? []);
}
