/** An exact decimal number: `units` divided by ten to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Longer runs of digits are no figure of a report; reading them exactly would cost more than their length. */
const MOST_DIGITS = 40;
const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Reads ASCII digits with an optional sign and fraction, such as `-12.50`; null for anything else. */
export function decimal(text: string): Decimal | null {
  if (text.length > MOST_DIGITS) return null;
  const [, sign, whole = '', fraction = ''] = SHAPE.exec(text) ?? [];
  if (sign === undefined) return null;
  const units = BigInt(whole + fraction);
  return shortest({ units: sign === '-' ? -units : units, scale: fraction.length });
}

/** The exact sum of `terms`. */
export function sum(terms: Iterable<Decimal>): Decimal {
  let units = 0n;
  let scale = 0;
  for (const term of terms) {
    // Most figures are zeros.
    if (term.units === 0n) continue;
    if (term.scale > scale) [units, scale] = [units * 10n ** BigInt(term.scale - scale), term.scale];
    units += term.scale === scale ? term.units : unitsAt(term, scale);
  }
  return shortest({ units, scale });
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === 0 && b.scale === 0) return { units: a.units + b.units, scale: 0 };
  const scale = Math.max(a.scale, b.scale);
  return shortest({ units: unitsAt(a, scale) + unitsAt(b, scale), scale });
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return shortest({ units: a.units * b.units, scale: a.scale + b.scale });
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  if (a.scale === b.scale) return a.units < b.units ? -1 : a.units > b.units ? 1 : 0;
  const { units } = subtract(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

export function equal(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function absolute(a: Decimal): Decimal {
  return a.units < 0n ? { units: -a.units, scale: a.scale } : a;
}

/** The digits as one would write them: no exponent, no trailing zeros behind the point. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}

/** Whether `a` can be written so that it is read again. */
export function isWritable(a: Decimal): boolean {
  return decimalText(a).length <= MOST_DIGITS;
}

function unitsAt(a: Decimal, scale: number): bigint {
  return a.units * 10n ** BigInt(scale - a.scale);
}

function shortest({ units, scale }: Decimal): Decimal {
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale--;
  }
  return { units, scale };
}
