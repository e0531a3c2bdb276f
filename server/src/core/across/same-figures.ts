import type { CellId } from '../form/identities.ts';
import { equal } from '../text/decimal.ts';
import { type ReportRecord, recordedAmount } from './record.ts';

/** The cells whose figures two reports both tell, and tell differently. */
export function differingCells(one: ReportRecord, other: ReportRecord): CellId[] {
  const differing: CellId[] = [];
  for (const table of ['disclosure', 'requests', 'review'] as const) {
    for (const [row, cells] of Object.entries(one.tables[table])) {
      for (const [column, value] of Object.entries(cells)) {
        const beside = other.tables[table][row]?.[column];
        if (value === beside) continue;
        const cell = { table, row, column };
        const [here, there] = [recordedAmount(value, cell), recordedAmount(beside, cell)];
        if (here && there && !equal(here, there)) differing.push(cell);
      }
    }
  }
  return differing;
}

/** Whether two reports tell the same, as far as both tell anything. */
export function haveSameFigures(one: ReportRecord, other: ReportRecord): boolean {
  return differingCells(one, other).length === 0;
}
