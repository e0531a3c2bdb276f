import type { Rule } from '../rule.ts';
import { cjkSpace } from './cjk-space.ts';
import { halfWidthBracket } from './half-width-bracket.ts';
import { halfWidthPeriod } from './half-width-period.ts';
import { halfWidthPunctuation } from './half-width-punctuation.ts';
import { nestedTitleMarks } from './nested-title-marks.ts';

/** The rules of this family, in the order of the catalogue. */
export const TYPOGRAPHY: readonly Rule[] = [
  halfWidthPunctuation,
  halfWidthBracket,
  halfWidthPeriod,
  nestedTitleMarks,
  cjkSpace,
];
