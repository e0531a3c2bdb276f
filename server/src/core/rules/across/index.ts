import type { CollectionRule } from '../collection-rule.ts';
import { carryOver } from './carry-over.ts';

/** The rules of this family, in the order of the catalogue. */
export const ACROSS: readonly CollectionRule[] = [carryOver];
