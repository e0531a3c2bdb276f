import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { insertMissingRows } from './blank-rows.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { convertForm } from './tables.ts';
import { replaceMarked } from './replace.ts';
import { sortRows } from './row-order.ts';

/** Repairs of the form: rows that are put in have blank figures. */
export const formRepairs: Repairs = {
  'missing-row': insertRows,
  'wrong-form': convertForm,
  'form-citation': replaceMarked(false),
  'row-order': sortRows,
};

function insertRows({ data }: Finding, report: Report): Fix[] {
  const table = Object.values(report.tables).find((each) => each?.form.name === data.table);
  const edits = table ? insertMissingRows(report, table) : [];
  return edits.length > 0 ? [fix('insert-rows', {}, false, edits)] : [];
}
