import type { TableId } from '../form/form.ts';
import { recalculation } from '../repair/recalculate.ts';
import { extentIn } from '../report/read-tables.ts';
import type { Analysis } from '../rules/analysis.ts';
import { type Tally, tallyOf } from '../solve/tally.ts';

/** What stands over a table. */
export interface TableLens {
  readonly table: TableId;
  /** Index of the table's first line. */
  readonly line: number;
  /** How the identities of the table stand. */
  readonly identities: Tally;
  /** Whether any of its totals is not the sum of its cells. */
  readonly canRecalculate: boolean;
}

/** What stands over each table, in the form's order. */
export function tableLenses({ report, judgement }: Analysis): TableLens[] {
  if (!report.recognised) return [];
  return (['disclosure', 'requests', 'review'] as const).flatMap((table) => {
    const lines = extentIn(report.blocks, table);
    if (!lines) return [];
    const own = judgement.identities.filter((identity) => identity.table === table);
    const canRecalculate = recalculation(report, judgement, table).length > 0;
    return [{ table, line: lines.first, identities: tallyOf(judgement, own), canRecalculate }];
  });
}
