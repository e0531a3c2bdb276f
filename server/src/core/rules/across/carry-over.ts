import type { Filed } from '../../across/collection.ts';
import { placesOf } from '../../across/places.ts';
import { type Recorded, recordedAmount } from '../../across/record.ts';
import { formOf } from '../../form/forms.ts';
import type { CellId } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import { rowOf } from '../../form/roles.ts';
import { decimalText, equal } from '../../text/decimal.ts';
import { collectionRule } from '../collection-rule.ts';
import { finding, relatedIn } from '../finding.ts';

/** What came from the year before is what that year's report left for the next, column by column. */
export const carryOver = collectionRule({
  name: 'carry-over',
  family: 'across',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check(own, collection) {
    const { year } = own.record;
    if (year === null) return;
    const [before, ...others] = collection.of(own, year - 1);
    if (!before || others.length > 0) return;
    const [into, from] = [rowIn(own, 'carried-in'), rowIn(before, 'carried-out')];
    if (!into || !from) return;
    const wrong = into.cells.flatMap(({ id, value }) => {
      const [now, then] = [recordedAmount(value, id), recordedAmount(valueIn(from, id.column), id)];
      return now && then && !equal(now, then) ? [{ id, now, then }] : [];
    });
    if (wrong.length === 0) return;
    const [places, placesBefore] = [placesOf(own.record), placesOf(before.record)];
    const form = formOf(own.record.readBy);
    const changes = wrong.map(({ id, now, then }) => ({
      cell: { row: null, column: columnName(form, id) },
      from: decimalText(now),
      to: decimalText(then),
    }));
    const related = wrong.map(({ id, then }) => {
      const cell = { ...id, row: from.row };
      const data = { name: columnName(form, id), value: decimalText(then) };
      return relatedIn(before.file, 'cell', placesBefore.cell(cell) ?? placesBefore.title, data);
    });
    const row = rowName(form, { table: 'requests', row: into.row });
    yield finding(
      'carry-over',
      places.row({ table: 'requests', row: into.row }) ?? places.title,
      { row, changes },
      {
        related,
        places: wrong.map(({ id }) => places.cell(id) ?? places.title),
      },
    );
  },
});

interface Row {
  readonly row: string;
  readonly cells: readonly { readonly id: CellId; readonly value: Recorded | undefined }[];
}

function rowIn({ record }: Filed, role: 'carried-in' | 'carried-out'): Row | null {
  const row = rowOf(formOf(record.readBy), 'requests', role)?.id;
  const values = row === undefined ? undefined : record.tables.requests[row];
  if (row === undefined || !values) return null;
  const cells = Object.entries(values).map(([column, value]) => ({
    id: { table: 'requests', row, column } as const,
    value,
  }));
  return cells.some(({ value }) => value !== null) ? { row, cells } : null;
}

function valueIn({ cells }: Row, column: string): Recorded | undefined {
  return cells.find(({ id }) => id.column === column)?.value;
}
