import { lostTables } from '../../report/lost-tables.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** A mark such as `[TABLE]` stands where a program could not draw a table. The table is not missing: the text lost it. */
export const lostTable = reportRule({
  name: 'lost-table',
  family: 'residue',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    for (const { span, table } of lostTables(report)) {
      const text = report.syntax.text.slice(span.start, span.end);
      if (table) yield finding('lost-table', span, { text, table: report.readBy.tables[table].name });
      else yield finding('lost-table/other', span, { text });
    }
  },
});
