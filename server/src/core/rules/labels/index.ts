import type { Rule } from '../rule.ts';
import { annotatedHeader } from './annotated-header.ts';
import { blankCell } from './blank-cell.ts';
import { doubledValue } from './doubled-value.ts';
import { fullWidthDigit } from './full-width-digit.ts';
import { labelVariant } from './label-variant.ts';
import { lookAlikeDigit } from './look-alike-digit.ts';
import { missingHeader } from './missing-header.ts';
import { missingNote } from './missing-note.ts';
import { reviewCount } from './review-count.ts';
import { shiftedRow } from './shifted-row.ts';
import { slashCell } from './slash-cell.ts';
import { spaceInCell } from './space-in-cell.ts';
import { splitLabel } from './split-label.ts';
import { thousandsSeparator } from './thousands-separator.ts';
import { truncatedLabel } from './truncated-label.ts';
import { unitInAmount } from './unit-in-amount.ts';
import { unitInCount } from './unit-in-count.ts';

/** The rules of this family, in the order of the catalogue. */
export const LABELS: readonly Rule[] = [
  truncatedLabel,
  splitLabel,
  labelVariant,
  doubledValue,
  blankCell,
  slashCell,
  unitInCount,
  unitInAmount,
  fullWidthDigit,
  thousandsSeparator,
  spaceInCell,
  shiftedRow,
  missingNote,
  missingHeader,
  annotatedHeader,
  lookAlikeDigit,
  reviewCount,
];
