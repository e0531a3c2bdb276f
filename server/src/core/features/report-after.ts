import { recordedAmount, recordOf } from '../across/record.ts';
import { recordedIn } from '../across/amounts.ts';
import { formDue } from '../form/forms.ts';
import type { CellId } from '../form/identities.ts';
import { cellOf, rowOf } from '../form/roles.ts';
import { rowsOf } from '../form/rows.ts';
import { type Contact, contactsIn } from '../report/contacts.ts';
import { readReport } from '../report/read.ts';
import type { Report } from '../report/report.ts';
import { decimalText } from '../text/decimal.ts';
import { applyEdits } from '../text/edit.ts';
import { blankReport } from './blank-report.ts';
import { fill } from './form/fill.ts';
import type { Filling } from './form/fill-wishes.ts';

/** A report that goes on where the one of the year before ended. */
export interface ReportAfter {
  readonly text: string;
  /** The cells of what was left for the year that have a figure now; none where any of them could not be written. */
  readonly carried: readonly CellId[];
  /** How the agency is to be reached, as the report of the year before says. */
  readonly contacts: readonly Contact[];
}

/** Whose report of which year is to be made. */
export interface After {
  readonly agency: string;
  readonly year: number;
  /** Whether what was left goes over; not where others left requests for this agency too. */
  readonly carries?: boolean;
}

/**
 * The blank report of an agency for a year, with what the one of the year before tells: how the agency is to be reached,
 * and how many requests of each kind of applicant it left for this year. A figure that is blank there or not certain is
 * blank here; nothing else is filled in.
 * @param last the report of the year before, on whatever form
 * @returns null for a year that no form is due for
 */
export function reportAfter(last: Report, { agency, year, carries = true }: After): ReportAfter | null {
  const { blank, contacts } = opened(last, agency, year) ?? {};
  if (blank === undefined || !contacts) return null;
  const fillings = carries ? carriedOver(last, year) : [];
  const { edits, refused } = fill(readReport(blank), fillings);
  // A row that only some figures could be written in would say something else than what was left.
  if (refused.length > 0 || fillings.length === 0) return { text: blank, carried: [], contacts };
  const carried = fillings.map(({ table, row, column }) => ({ table, row, column }));
  return { text: applyEdits(blank, edits), carried, contacts };
}

/** The blank report with the contacts of the one before, as far as it is still read as what it is. */
function opened(last: Report, agency: string, year: number) {
  const bare = blankReport(agency, year);
  if (bare === null) return null;
  const contacts = contactsIn(last);
  const blank = blankReport(agency, year, contacts) ?? bare;
  const [plain, full] = [readReport(bare), readReport(blank)];
  const isSame =
    full.agency === plain.agency && full.year === plain.year && full.headings.length === plain.headings.length;
  return isSame ? { blank, contacts } : { blank: bare, contacts: [] };
}

/** What the report of the year before left for `year`, in the cells of the form that is due then. */
function carriedOver(last: Report, year: number): Filling[] {
  const form = formDue(year);
  const into = form && rowOf(form, 'requests', 'carried-in');
  if (!form || !into) return [];
  const record = recordOf(last);
  const columns = rowsOf(form.tables.requests).get(into.id)?.block.columns ?? [];
  return columns.flatMap(({ id: column, role }) => {
    const from = role && cellOf(last.readBy, 'requests', 'carried-out', role);
    const written = from && recordedIn(record, from);
    const amount = from && written !== null ? recordedAmount(written, from) : null;
    return amount ? [{ table: 'requests', row: into.id, column, words: decimalText(amount) }] : [];
  });
}
