import { rowName } from '../../form/names.ts';
import { finding, relatedTo } from '../finding.ts';
import { listed } from '../listed.ts';
import { markOf } from '../labels/words.ts';
import { tableRule } from '../rule.ts';
import { misplacedRows } from './misplaced.ts';

/** The rows of a table stand in the order of the form. They are read by their labels all the same; said once a table. */
export const rowOrder = tableRule({
  name: 'row-order',
  family: 'form',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report: { tables, readBy } }) {
    for (const table of Object.values(tables)) {
      const moved = table ? misplacedRows(table) : [];
      const marks = moved.flatMap(({ row: { cells } }) => (cells[0] ? [markOf(cells[0])] : []));
      const [first] = moved;
      const [mark, ...others] = marks;
      if (!table || !first || !mark) continue;
      const name = (id: string): string => rowName(readBy, { table: table.id, row: id });
      const data = { table: table.form.name, row: name(first.row.label.id) };
      if (moved.length > 1) {
        const rows = listed(moved.map(({ row }) => name(row.label.id)));
        const related = others.map((span) => relatedTo('place', span, {}));
        yield finding('row-order/several', mark, { table: data.table, count: moved.length, rows }, { related });
      } else if (first.behind) yield finding('row-order', mark, { ...data, before: name(first.behind.label.id) });
      else yield finding('row-order/first', mark, data);
    }
  },
});
