import { rowName } from '../../form/names.ts';
import type { RowReading } from '../../report/table.ts';
import { type Decimal, decimalText, equal } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import { listed } from '../listed.ts';
import { tableRule } from '../rule.ts';

/** A row of table three in which every cell, the total included, holds one number: pasted there by mistake. */
export const repeatedRow = tableRule({
  name: 'repeated-row',
  family: 'arithmetic',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check({ report: { tables, readBy } }) {
    const table = tables.requests;
    const found = Array.from(table?.rows.values() ?? []).flatMap((row) => {
      const value = soleValue(row);
      if (!value) return [];
      const [figure] = row.figures.values();
      const name = rowName(readBy, { table: 'requests', row: row.id });
      return figure ? [{ name, value: decimalText(value), span: figure.span }] : [];
    });
    const [first, ...rest] = found;
    if (!table || !first) return;
    if (rest.length === 0) yield finding('repeated-row', first.span, { row: first.name, value: first.value });
    else {
      const data = { table: table.form.name, count: found.length, rows: listed(found.map(({ name }) => name)) };
      yield finding('repeated-row/several', first.span, data, { places: found.map(({ span }) => span) });
    }
  },
});

/** The number, not zero, that every cell of the row holds; null where they differ or one holds none. */
function soleValue({ figures }: RowReading): Decimal | null {
  let sole: Decimal | null = null;
  for (const { value } of figures.values()) {
    if (value.kind !== 'number' || value.value.units === 0n || (sole && !equal(value.value, sole))) return null;
    sole ??= value.value;
  }
  return sole;
}
