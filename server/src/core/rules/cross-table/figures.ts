import type { CellId } from '../../form/identities.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { amount } from '../../solve/judge.ts';
import type { Decimal } from '../../text/decimal.ts';

/** A figure of the report with what it comes to. */
export interface KnownFigure {
  readonly figure: Figure;
  readonly value: Decimal;
}

/** A report, or a table of one. */
interface Ground {
  readonly report: Pick<Report, 'tables'> & Partial<Pick<Report, 'blocks'>>;
}

/** The figure of a cell that says something: a number, or a stroke or word for none. Null where it is blank or not known. */
export function writtenFigure({ report }: Ground, cell: CellId): KnownFigure | null {
  const said = figureIn(report.blocks?.readings.tables ?? report.tables, cell);
  const value = amount(cell, said);
  if (!said || !value || said.value.kind === 'blank') return null;
  // Mostly nothing is wrong with it, and nobody asks where it stands.
  return {
    value,
    get figure() {
      return figureIn(report.tables, cell) ?? said;
    },
  };
}

function figureIn(tables: Report['tables'], { table, row, column }: CellId): Figure | undefined {
  return tables[table]?.rows.get(row)?.figures.get(column);
}
