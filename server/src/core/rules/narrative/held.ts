import type { CellId } from '../../form/identities.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { type Decimal, sum } from '../../text/decimal.ts';

/** The sum of `cells`; null where they do not all hold numbers, or there are none. */
export function sumOf(report: Report, cells: readonly CellId[]): Decimal | null {
  const values = cells.flatMap((cell) => {
    const figure = saidIn(report, cell);
    return (figure && numberIn(figure)) ?? [];
  });
  return cells.length > 0 && values.length === cells.length ? sum(values) : null;
}

/** What a cell holds, at its place in the block of its table. */
export function saidIn({ blocks }: Report, { table, row, column }: CellId): Figure | undefined {
  return blocks.readings.tables[table]?.rows.get(row)?.figures.get(column);
}

/** A blank cell counts zero in sums, but says nothing against the prose. */
export function numberIn({ value }: Figure): Decimal | null {
  if (value.kind === 'number') return value.value;
  return value.kind === 'repeated' && value.same ? (value.values[0] ?? null) : null;
}
