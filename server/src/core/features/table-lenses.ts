import type { TableId } from '../form/form.ts';
import { recalculation } from '../repair/recalculate.ts';
import { extentIn } from '../report/read-tables.ts';
import type { Analysis } from '../rules/analysis.ts';

/** What stands over a table. */
export interface TableLens {
  readonly table: TableId;
  /** Index of the table's first line. */
  readonly line: number;
  /** Of the table's `total` identities, how many the figures determine, and how many of those hold. */
  readonly identities: { readonly hold: number; readonly checked: number; readonly total: number };
  /** Whether any of its totals is not the sum of its cells. */
  readonly canRecalculate: boolean;
}

/** What stands over each table, in the form's order. */
export function tableLenses({ report, judgement }: Analysis): TableLens[] {
  if (!report.recognised) return [];
  return (['disclosure', 'requests', 'review'] as const).flatMap((table) => {
    const lines = extentIn(report.blocks, table);
    if (!lines) return [];
    const verdicts = judgement.verdicts.filter(({ identity }) => identity.table === table);
    const identities = {
      hold: verdicts.filter(({ holds }) => holds).length,
      checked: verdicts.length,
      total: judgement.identities.filter((identity) => identity.table === table).length,
    };
    return [
      { table, line: lines.first, identities, canRecalculate: recalculation(report, judgement, table).length > 0 },
    ];
  });
}
