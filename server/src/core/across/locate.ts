import type { CellId } from '../form/identities.ts';
import { formOf } from '../form/forms.ts';
import { rowsOf } from '../form/rows.ts';
import type { Span } from '../text/span.ts';
import { placesOf } from './places.ts';
import type { ReportRecord } from './record.ts';

/** What stands at a place of a record: a cell, or the row that a label names; null elsewhere. */
export function located(
  record: ReportRecord,
  at: Span,
): { readonly row: Pick<CellId, 'table' | 'row'>; readonly column: string | null } | null {
  const places = placesOf(record);
  const isThere = (span: Span | null): boolean => span?.start === at.start && span.end === at.end;
  for (const table of Object.values(formOf(record.readBy).tables)) {
    for (const [row, { block }] of rowsOf(table)) {
      const id = { table: table.id, row };
      if (isThere(places.row(id))) return { row: id, column: null };
      const column = block.columns.find((each) => isThere(places.cell({ ...id, column: each.id })));
      if (column) return { row: id, column: column.id };
    }
  }
  return null;
}
