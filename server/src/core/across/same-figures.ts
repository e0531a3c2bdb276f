import type { CellId } from '../form/identities.ts';
import { type Decimal, ZERO, decimal, equal } from '../text/decimal.ts';
import type { Recorded, ReportRecord } from './record.ts';

/** The cells whose figures two reports both tell, and tell differently. A blank counts zero. */
export function differingCells(one: ReportRecord, other: ReportRecord): CellId[] {
  const differing: CellId[] = [];
  for (const table of ['disclosure', 'requests', 'review'] as const) {
    for (const [row, cells] of Object.entries(one.tables[table])) {
      for (const [column, value] of Object.entries(cells)) {
        const beside = other.tables[table][row]?.[column];
        if (value === beside) continue;
        const [here, there] = [valueOf(value), valueOf(beside)];
        if (here && there && !equal(here, there)) differing.push({ table, row, column });
      }
    }
  }
  return differing;
}

/** Whether two reports tell the same, as far as both tell anything. */
export function haveSameFigures(one: ReportRecord, other: ReportRecord): boolean {
  return differingCells(one, other).length === 0;
}

function valueOf(value: Recorded | undefined): Decimal | null {
  if (value === undefined) return null;
  if (value === null) return ZERO;
  return decimal(String(typeof value === 'object' ? value.value : value));
}
