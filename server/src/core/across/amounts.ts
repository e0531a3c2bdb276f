import { columnOf } from '../form/columns.ts';
import type { Form } from '../form/form.ts';
import type { CellId } from '../form/identities.ts';
import { type Decimal, decimalText } from '../text/decimal.ts';
import { inWan } from '../text/money.ts';
import { type Recorded, type ReportRecord, recordedAmount } from './record.ts';

/** The figure of a cell in a record; undefined where the text does not determine it. */
export function recordedIn({ tables }: ReportRecord, { table, row, column }: CellId): Recorded | undefined {
  return tables[table][row]?.[column];
}

/**
 * What a recorded figure comes to, money in 万元; null where that is not known: a blank total, an amount whose unit
 * neither its cell nor the form gives.
 */
export function amountIn(form: Form, cell: CellId, value: Recorded | undefined): Decimal | null {
  const amount = recordedAmount(value, cell);
  const column = columnOf(form, cell);
  if (!amount || !column?.decimal) return amount;
  if (typeof value === 'object' && value !== null) return inWan(amount, value.unit);
  return column.unit && amount.units !== 0n ? null : amount;
}

/** A recorded figure as a number, money in 万元; with its unit where the form fixes none. */
export function figureValue(form: Form, id: CellId, value: Recorded): number | string | null {
  if (value === null) return null;
  const isMeasured = typeof value === 'object';
  if (isMeasured && columnOf(form, id)?.unit) return `${value.value}${value.unit}`;
  const amount = amountIn(form, id, value);
  const digits = amount ? decimalText(amount) : null;
  if (digits === null) return isMeasured ? `${value.value}${value.unit}` : plainValue(value);
  return String(Number(digits)) === digits ? Number(digits) : digits;
}

/** The number of a recorded figure, without its unit. */
export function plainValue(value: Recorded): number | string | null {
  return typeof value === 'object' && value !== null ? value.value : value;
}
