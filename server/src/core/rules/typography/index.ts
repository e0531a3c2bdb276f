import type { Rule } from '../rule.ts';
import { cjkSpace } from './cjk-space.ts';
import { danglingPunctuation } from './dangling-punctuation.ts';
import { documentNumber } from './document-number.ts';
import { doubledPunctuation } from './doubled-punctuation.ts';
import { halfWidthBracket } from './half-width-bracket.ts';
import { halfWidthPeriod } from './half-width-period.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { headingPeriod } from './heading-period.ts';
import { nestedTitleMarks } from './nested-title-marks.ts';
import { numberStyle } from './number-style.ts';
import { unpairedMark } from './unpaired-mark.ts';

/** The rules of this family, in the order of the catalogue. */
export const TYPOGRAPHY: readonly Rule[] = [
  halfWidthPunctuation,
  halfWidthBracket,
  halfWidthPeriod,
  unpairedMark,
  nestedTitleMarks,
  documentNumber,
  cjkSpace,
  doubledPunctuation,
  headingPeriod,
  danglingPunctuation,
  numberStyle,
];
