import { columnsSeen } from '../../report/columns-seen.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';

/** Table three has seven columns of figures. One more or less in most rows is a fault of the table, said once. */
export const columnCount = tableRule({
  name: 'column-count',
  family: 'form',
  priority: 'P0',
  severity: 'error',
  fixable: false,
  *check({ report: { tables } }) {
    for (const table of Object.values(tables)) {
      const count = table && !table.disordered ? columnsSeen(table) : null;
      if (!table || count === null) continue;
      const right = table.form.blocks[0]?.columns.length ?? 0;
      const deviation = { by: String(Math.abs(count - right)), isOver: count > right };
      yield finding('column-count', tableSpan(table), { table: table.form.name, count, right, deviation });
    }
  },
});
