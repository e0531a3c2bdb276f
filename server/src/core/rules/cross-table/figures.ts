import type { CellId } from '../../form/identities.ts';
import type { Figure } from '../../report/table.ts';
import { amount } from '../../solve/judge.ts';
import type { Decimal } from '../../text/decimal.ts';
import type { Context } from '../rule.ts';

/** A figure of the report with what it comes to. */
export interface KnownFigure {
  readonly figure: Figure;
  readonly value: Decimal;
}

/** The figure of a cell that says something: a number, or a stroke or word for none. Null where it is blank or not known. */
export function writtenFigure({ report: { tables } }: Context, cell: CellId): KnownFigure | null {
  const figure = tables[cell.table]?.rows.get(cell.row)?.figures.get(cell.column);
  const value = amount(cell, figure);
  return figure && value && figure.value.kind !== 'blank' ? { figure, value } : null;
}

/** The ids of the rows that the table for disclosure has. */
export function disclosureRows({ report }: Context): Iterable<string> {
  return report.tables.disclosure?.rows.keys() ?? [];
}
