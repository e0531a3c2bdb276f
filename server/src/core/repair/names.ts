import type { Repairs } from './fix.ts';
import { replaceMarked } from './replace.ts';

/** Repairs of names and words: each changes words, so none is safe. */
export const namesRepairs: Repairs = {
  wording: replaceMarked(false),
  'agency-typo': replaceMarked(false),
  'common-typo': replaceMarked(false),
  'doubled-character': replaceMarked(false),
};
