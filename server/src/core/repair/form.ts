import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import { insertMissingRows } from './blank-rows.ts';
import { type Fix, type Repairs, fix } from './fix.ts';

/** Repairs of tables: what is put in has blank figures. */
export const formRepairs: Repairs = {
  'missing-row': insertRows,
};

function insertRows({ data }: Finding, report: Report): Fix[] {
  const table = Object.values(report.tables).find((each) => each?.form.name === data.table);
  const edits = table ? insertMissingRows(report, table) : [];
  return edits.length > 0 ? [fix('insert-rows', {}, false, edits)] : [];
}
