import type { Rule } from '../rule.ts';
import { articleNumber } from './article-number.ts';
import { citationNumber } from './citation-number.ts';
import { dateConflict } from './date-conflict.ts';
import { earlyDate } from './early-date.ts';
import { futureYear } from './future-year.ts';
import { invalidDate } from './invalid-date.ts';
import { latePublication } from './late-publication.ts';
import { lawName } from './law-name.ts';
import { ordinalSequence } from './ordinal-sequence.ts';
import { outdatedLaw } from './outdated-law.ts';
import { periodMismatch } from './period-mismatch.ts';
import { yearMismatch } from './year-mismatch.ts';

/** The rules of this family, in the order of the catalogue. */
export const DATES: readonly Rule[] = [
  periodMismatch,
  yearMismatch,
  ordinalSequence,
  latePublication,
  earlyDate,
  invalidDate,
  dateConflict,
  outdatedLaw,
  citationNumber,
  articleNumber,
  lawName,
  futureYear,
];
