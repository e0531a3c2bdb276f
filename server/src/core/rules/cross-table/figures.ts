import type { CellId } from '../../form/identities.ts';
import type { ById } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { amount } from '../../solve/judge.ts';
import type { Decimal } from '../../text/decimal.ts';
import type { Origin } from '../../text/span.ts';

/** A figure of the report with what it comes to. */
export interface KnownFigure<From extends Origin = 'text'> {
  readonly figure: Figure<From>;
  readonly value: Decimal;
}

/** A report, or a table of one. */
interface Ground<From extends Origin> {
  readonly report: { readonly tables: ById<From> } & Partial<Pick<Report, 'blocks'>>;
}

/** The figure of a cell that says something: a number, or a stroke or word for none. Null where it is blank or not known. */
export function writtenFigure<From extends Origin>({ report }: Ground<From>, cell: CellId): KnownFigure<From> | null {
  const said: Figure<Origin> | undefined = figureIn<Origin>(report.blocks?.readings.tables ?? report.tables, cell);
  const value = amount(cell, said);
  if (!said || !value || said.value.kind === 'blank') return null;
  // Mostly nothing is wrong with it, and nobody asks where it stands.
  return {
    value,
    get figure() {
      return figureIn(report.tables, cell)!;
    },
  };
}

function figureIn<From extends Origin>(tables: ById<From>, { table, row, column }: CellId): Figure<From> | undefined {
  return tables[table]?.rows.get(row)?.figures.get(column);
}
