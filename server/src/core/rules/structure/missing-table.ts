import { lostTables } from '../../report/lost-tables.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** Parts two, three and four each have a table; one that a web page dropped is missed under its heading. */
export const missingTable = reportRule({
  name: 'missing-table',
  family: 'structure',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check({ report }) {
    const { sections, blocks, readBy } = report;
    const lost = new Set(lostTables(report).map(({ table }) => table));
    for (const { form, heading } of sections) {
      if (!heading || !form.table || blocks.readings.tables[form.table] || lost.has(form.table)) continue;
      yield finding('missing-table', heading.span, { title: form.title, form: readBy.id });
    }
  },
});
