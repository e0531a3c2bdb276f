import type { Deviation } from '../messages/template.ts';
import { type Decimal, ZERO, absolute, compare, decimalText } from '../text/decimal.ts';

/** A difference as messages tell it: how much too many, or too few. */
export function deviationOf(difference: Decimal): Deviation {
  return { by: decimalText(absolute(difference)), isOver: compare(difference, ZERO) > 0 };
}
