import type { Filed } from '../../across/collection.ts';
import { placesOf } from '../../across/places.ts';
import { type Recorded, recordedAmount } from '../../across/record.ts';
import type { ColumnRole, RowRole } from '../../form/form.ts';
import { formOf } from '../../form/forms.ts';
import type { CellId } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import { rowOf } from '../../form/roles.ts';
import { rowsOf } from '../../form/rows.ts';
import type { Comparison } from '../../messages/template.ts';
import { type Decimal, decimalText, equal, subtract } from '../../text/decimal.ts';
import type { Span } from '../../text/span.ts';
import { deviationOf } from '../deviation.ts';
import { type Related, relatedIn } from '../finding.ts';

/** A row of a recorded table: its cells by the role of their column, so that rows of different forms can be held against each other. */
export interface RecordedRow {
  readonly filed: Filed;
  readonly row: string;
  readonly name: string;
  readonly cells: ReadonlyMap<ColumnRole, RecordedCell>;
}

export interface RecordedCell {
  readonly id: CellId;
  readonly written: Recorded | undefined;
  /** What it adds to a sum; null where that is not known. */
  readonly value: Decimal | null;
}

/** The row of that role in the table of requests; null where the report lacks it, or it is blank all through. */
export function requestsRow(filed: Filed, role: RowRole): RecordedRow | null {
  const form = formOf(filed.record.readBy);
  const row = rowOf(form, 'requests', role)?.id;
  const values = row === undefined ? undefined : filed.record.tables.requests[row];
  if (row === undefined || !values || Object.values(values).every((value) => value === null)) return null;
  const columns = rowsOf(form.tables.requests).get(row)?.block.columns ?? [];
  const cells = columns.flatMap(({ id: column, role: of }) => {
    const id: CellId = { table: 'requests', row, column };
    return of ? [[of, { id, written: values[column], value: recordedAmount(values[column], id) }] as const] : [];
  });
  return { filed, row, name: rowName(form, { table: 'requests', row }), cells: new Map(cells) };
}

/** A figure that is held against another one. */
export interface Held {
  readonly role: ColumnRole;
  readonly cell: RecordedCell;
  readonly there: Decimal;
}

/** Figures that differ from what they are held against, as messages tell them. */
export function comparisonsOf(
  { filed }: RecordedRow,
  held: readonly Held[],
  against: Comparison['against'],
): Comparison[] {
  const form = formOf(filed.record.readBy);
  return held.flatMap(({ cell: { id, written, value }, there }) => {
    if (!value || equal(value, there)) return [];
    const here = written === null ? null : decimalText(value);
    const name = columnName(form, id);
    return [{ name, against, here, there: decimalText(there), ...deviationOf(subtract(value, there)) }];
  });
}

/** Where a cell stands in its report; where that is not known, its title. */
export function cellPlace({ record }: Filed, cell: CellId): Span {
  const places = placesOf(record);
  return places.cell(cell) ?? places.title;
}

/** A cell of another report, with its figure. */
export function relatedCell(filed: Filed, { id, value }: RecordedCell): Related {
  const data = { name: columnName(formOf(filed.record.readBy), id), value: value ? decimalText(value) : '' };
  return relatedIn(filed.file, 'cell', cellPlace(filed, id), data);
}
