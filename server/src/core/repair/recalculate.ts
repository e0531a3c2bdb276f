import type { TableId } from '../form/form.ts';
import type { Report } from '../report/report.ts';
import type { Judgement } from '../solve/judge.ts';
import { wrongTotals } from '../solve/totals.ts';
import type { Edit } from '../text/edit.ts';
import { inColumns } from './in-columns.ts';
import { writeFigures } from './figures.ts';

/**
 * The edits by which every total of the report, or of one table, is the sum of its cells. No other figure changes.
 * @param table the table to recalculate; all where it is null
 */
export function recalculation(report: Report, judgement: Judgement, table: TableId | null): Edit[] {
  const totals = wrongTotals(judgement).filter(({ cell }) => table === null || cell.table === table);
  return inColumns(report, writeFigures(judgement, totals));
}
