import { CELLS } from './cells.ts';
import { CUTS } from './cuts.ts';
import { LABELS } from './labels.ts';
import { LINES } from './lines.ts';
import type { Mutation } from './mutation.ts';
import { NOISE } from './noise.ts';
import { NUMBERS_CHANGED } from './numbers.ts';
import { SPLICES } from './splices.ts';
import { WIDTH } from './width.ts';

/** Every mutation there is, by family; a family is chosen first, so that each has its share. */
export const MUTATIONS: readonly (readonly Mutation[])[] = [
  LINES,
  CELLS,
  CUTS,
  SPLICES,
  NOISE,
  WIDTH,
  NUMBERS_CHANGED,
  LABELS,
];
