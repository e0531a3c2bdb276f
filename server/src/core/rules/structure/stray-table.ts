import { extentIn } from '../../report/read-tables.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { isRepeated, tableSpan } from './sections.ts';

/** A table stands under its own heading. Where the heading itself is missing, that is said instead. */
export const strayTable = reportRule({
  name: 'stray-table',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const { sections, blocks, readBy } = report;
    for (const { form, body } of sections) {
      const lines = form.table && extentIn(blocks, form.table);
      if (!lines || !body || (body.from <= lines.first && lines.first < body.to)) continue;
      // Under the heading's second standing, it is the heading that is wrong.
      if (isRepeated(report, form.id)) continue;
      const table = report.tables[form.table];
      if (table)
        yield finding('stray-table', tableSpan(table), { table: readBy.tables[table.id].name, title: form.title });
    }
  },
});
