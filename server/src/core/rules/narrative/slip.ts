import type { Decimal } from '../../text/decimal.ts';

/** A sum is off by a slip where it is off by at most one, or by one in this many of the total. */
const SLIP = 20n;

/** Whether parts that miss `total` by `difference` (both whole numbers) are likely meant to add up to it. */
export function isSlip({ units }: Decimal, total: Decimal): boolean {
  return units <= 1n || units * SLIP <= total.units;
}
