import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isRepeated, tableSpan } from './sections.ts';

/** A table stands under its own heading. Where the heading itself is missing, that is said instead. */
export const strayTable: Rule = {
  name: 'stray-table',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    const { sections, tables, readBy } = report;
    for (const { form, body } of sections) {
      const table = form.table && tables[form.table];
      if (!table || !body || (body.from <= table.lines.first && table.lines.first < body.to)) continue;
      // Under the heading's second standing, it is the heading that is wrong.
      if (isRepeated(report, form.id)) continue;
      yield finding('stray-table', tableSpan(table), { table: readBy.tables[table.id].name, title: form.title });
    }
  },
};
