import type { WrongSum } from '../../report/prose/sums.ts';

/** What messages say of numbers that do not add up. */
export function sumData({ total, parts, sum }: WrongSum) {
  const off = sum - total.amount;
  return {
    parts: parts.map(({ amount }) => String(amount)),
    sum: String(sum),
    total: String(total.amount),
    difference: String(off < 0n ? -off : off),
  };
}
