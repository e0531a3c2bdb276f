import type { Rule } from '../rule.ts';
import { breakdownSum } from './breakdown-sum.ts';
import { narrativeNew } from './narrative-new.ts';
import { narrativeNone } from './narrative-none.ts';

/** The rules of this family, in the order of the catalogue. */
export const NARRATIVE: readonly Rule[] = [narrativeNew, narrativeNone, breakdownSum];
