import type { Rule } from '../rule.ts';
import { doubledValue } from './doubled-value.ts';
import { fullWidthDigit } from './full-width-digit.ts';
import { labelVariant } from './label-variant.ts';
import { missingHeader } from './missing-header.ts';
import { shiftedRow } from './shifted-row.ts';
import { spaceInCell } from './space-in-cell.ts';
import { splitLabel } from './split-label.ts';
import { truncatedLabel } from './truncated-label.ts';
import { unitInCount } from './unit-in-count.ts';

/** The rules of this family, in the order of the catalogue. */
export const LABELS: readonly Rule[] = [
  truncatedLabel,
  splitLabel,
  labelVariant,
  doubledValue,
  unitInCount,
  fullWidthDigit,
  spaceInCell,
  shiftedRow,
  missingHeader,
];
