import type { Rule } from '../rule.ts';
import { columnCount } from './column-count.ts';
import { missingRow } from './missing-row.ts';
import { wrongForm } from './wrong-form.ts';

/** The rules of this family, in the order of the catalogue. */
export const FORM: readonly Rule[] = [wrongForm, missingRow, columnCount];
