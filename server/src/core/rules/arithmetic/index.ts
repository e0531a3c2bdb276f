import type { Rule } from '../rule.ts';
import { annotatedFigure } from './annotated-figure.ts';
import { blankTotal } from './blank-total.ts';
import { columnBalance } from './column-balance.ts';
import { columnTotal } from './column-total.ts';
import { emptyTable } from './empty-table.ts';
import { fractionalCount } from './fractional-count.ts';
import { negativeCount } from './negative-count.ts';
import { notANumber } from './not-a-number.ts';
import { repeatedRow } from './repeated-row.ts';
import { reviewSum } from './review-sum.ts';
import { rowSum } from './row-sum.ts';
import { shiftedColumn } from './shifted-column.ts';
import { strayFiguresRule } from './stray-figures.ts';
import { unitSlip } from './unit-slip.ts';
import { wordForZero } from './word-for-zero.ts';

/** The rules of this family, in the order of the catalogue. */
export const ARITHMETIC: readonly Rule[] = [
  rowSum,
  columnBalance,
  columnTotal,
  reviewSum,
  blankTotal,
  negativeCount,
  fractionalCount,
  notANumber,
  wordForZero,
  annotatedFigure,
  strayFiguresRule,
  emptyTable,
  unitSlip,
  shiftedColumn,
  repeatedRow,
];
