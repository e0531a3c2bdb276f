import type { Decimal } from '../../text/decimal.ts';
import type { Count } from './counts.ts';

/** A total and the parts that a sentence divides it into. Offsets are those of the paragraph's comparison form. */
export interface Breakdown {
  /** The number that the list is about: the one that stands nearest before it. */
  readonly total: Count;
  /** The numbers that the list may divide: in a list inside a list, that of the outer one as well. */
  readonly readings: readonly Decimal[];
  /** Where the label of the first part begins. */
  readonly start: number;
  /** Parts beyond doubt. */
  readonly parts: readonly Count[];
  /** Numbers of the same unit behind them, which may be parts as well. */
  readonly rest: readonly Count[];
  /** Whether the sentence says that these are all parts. */
  readonly complete: boolean;
  /** Whether there may be parts that were not read. */
  readonly open: boolean;
}
