import type { Growing } from './growing.ts';
import { proseTexts } from './prose.ts';
import { TABLE_TEXTS } from './tables.ts';

/** The texts of which the time is measured. @param report a whole report, to be repeated */
export function growing(report: string): Growing[] {
  return [...proseTexts(report), ...TABLE_TEXTS];
}
