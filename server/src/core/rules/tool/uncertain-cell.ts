import { rowName } from '../../form/names.ts';
import { isEmptyTable } from '../../report/empty-table.ts';
import { columnsSeen } from '../../report/columns-seen.ts';
import { finding } from '../finding.ts';
import { miscounted } from '../labels/review-figures.ts';
import { listed } from '../listed.ts';
import { tableRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';

/** Rows with fewer figures than columns, in a layout that keeps no place for a blank, are not guessed at. */
export const uncertainCell = tableRule({
  name: 'uncertain-cell',
  family: 'tool',
  priority: 'P0',
  severity: 'information',
  fixable: false,
  *check({ report }) {
    const { tables, readBy, syntax } = report;
    if (isEmptyTable(report)) return;
    for (const table of Object.values(tables)) {
      if (!table || table.disordered || columnsSeen(table) !== null || miscounted(syntax.text, table)) continue;
      const rows = [...table.rows.values()].filter((row) => !row.placed);
      const [first] = rows;
      if (!first) continue;
      const span = first.anchor?.cells[0]?.parts[0] ?? tableSpan(table);
      const names = rows.map((row) => rowName(readBy, { table: table.id, row: row.id }));
      yield finding('uncertain-cell', span, { table: table.form.name, count: rows.length, rows: listed(names) });
    }
  },
});
