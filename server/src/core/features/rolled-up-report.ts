import type { SummedCell } from '../across/roll-up.ts';
import type { CellId } from '../form/identities.ts';
import { readReport } from '../report/read.ts';
import { applyEdits } from '../text/edit.ts';
import { decimalText } from '../text/decimal.ts';
import { blankReport } from './blank-report.ts';
import { fill } from './form/fill.ts';

/** A report with the figures of a roll-up. */
export interface RolledUpReport {
  readonly text: string;
  /** Cells whose sums could not be written. */
  readonly unwritten: readonly CellId[];
}

/**
 * The blank report of an agency for a year with the sums of a roll-up in its cells; what is no sum stays blank.
 * @returns null for a year that no form is due for
 */
export function rolledUpReport(agency: string, year: number, cells: readonly SummedCell[]): RolledUpReport | null {
  const blank = blankReport(agency, year);
  if (blank === null) return null;
  const fillings = cells.flatMap(({ table, row, column, value }) =>
    value ? [{ table, row, column, words: decimalText(value) }] : [],
  );
  const { edits, refused } = fill(readReport(blank), fillings);
  return { text: applyEdits(blank, edits), unwritten: refused };
}
