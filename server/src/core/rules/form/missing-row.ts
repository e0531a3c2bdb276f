import { rowName } from '../../form/names.ts';
import { FORMS } from '../../form/forms.ts';
import { rowsOf } from '../../form/rows.ts';
import type { RowForm } from '../../form/form.ts';
import { isCrowded } from '../../report/crowded.ts';
import type { TableReading } from '../../report/table.ts';
import type { BlockSpan } from '../../text/span.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { quoted } from '../listed.ts';
import { type TableContext, tableRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';

/** Every row of the form stands in its table. Rows that a table lacks are said once, where they belong. */
export const missingRow = tableRule({
  name: 'missing-row',
  family: 'form',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check(context) {
    for (const table of Object.values(context.report.tables)) {
      if (table?.form.record !== 'row' || table.disordered || isComplete(table) || isCrowded(table)) continue;
      const rows = table.form.blocks.flatMap((block) => block.rows);
      const own = FORMS.find(({ id }) => id === context.report.readBy.id)?.tables[table.id] ?? table.form;
      // Rows that only another form has, on which the table stands by mistake, nobody misses.
      const missing = rows.filter((row) => !table.rows.has(row.id) && (own === table.form || rowsOf(own).has(row.id)));
      if (missing.length === 0) continue;
      yield missingRows(context, table, rows, missing);
    }
  },
});

function isComplete({ form, rows }: TableReading): boolean {
  return form.blocks.every((block) => block.rows.every(({ id }) => rows.has(id)));
}

function missingRows(
  { report: { readBy } }: TableContext,
  table: TableReading,
  rows: readonly RowForm[],
  missing: readonly RowForm[],
): BlockFinding {
  const names = missing.map((row) => rowName(readBy, { table: table.id, row: row.id }));
  const [first = ''] = names;
  const from = rows.indexOf(missing[0]!);
  const span = placeOf(table, rows, from);
  const data = { table: table.form.name };
  if (names.length === 1) return finding('missing-row', span, { ...data, row: first });
  const together = missing.every((row, at) => rows.indexOf(row) === from + at);
  const count = names.length;
  return together && count > 2
    ? finding('missing-row/several', span, { ...data, count, first, last: names.at(-1) ?? first })
    : finding('missing-row/scattered', span, { ...data, count, rows: quoted(names) });
}

/** The label of the row before the first missing one; the table's first cell where there is none. */
function placeOf(table: TableReading, rows: readonly RowForm[], missing: number): BlockSpan {
  const before = rows.slice(0, missing).findLast((row) => table.rows.has(row.id));
  return (before && table.rows.get(before.id)?.anchor?.cells[0]?.parts[0]) ?? tableSpan(table);
}
