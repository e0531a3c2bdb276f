import type { Repairs } from './fix.ts';

/** Repairs of this family's findings. */
export const arithmeticRepairs: Repairs = {};
