import { formDue } from '../../form/forms.ts';
import type { Report } from '../../report/report.ts';
import type { Rule } from '../rule.ts';

/** Families that hold a report against the statutory form: its parts, its tables, their labels. */
const STATUTORY: ReadonlySet<Rule['family']> = new Set(['structure', 'form', 'labels']);

/** Whether the report is of a year before the first form, when reports were free in their layout. */
export function isEarly({ year }: Pick<Report, 'year'>): boolean {
  return year !== null && formDue(year) === null;
}

/** Whether the rule has nothing to say of a report of such a year. */
export function needsForm({ family, anyYear }: Rule): boolean {
  return STATUTORY.has(family) && anyYear !== true;
}
