import type { TableId } from '../form/form.ts';
import type { Judgement } from '../solve/judge.ts';
import { wrongTotals } from '../solve/totals.ts';
import type { Edit } from '../text/edit.ts';
import { writeFigure } from './figures.ts';

/**
 * The edits by which every total of the report, or of one table, is the sum of its cells. No other figure changes.
 * @param table the table to recalculate; all where it is null
 */
export function recalculation(judgement: Judgement, table: TableId | null): Edit[] {
  return wrongTotals(judgement)
    .filter(({ cell }) => table === null || cell.table === table)
    .flatMap(({ cell, to }) => writeFigure(judgement, cell, to) ?? []);
}
