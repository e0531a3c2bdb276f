import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** Parts two, three and four each have a table; one that a web page dropped is missed under its heading. */
export const missingTable = reportRule({
  name: 'missing-table',
  family: 'structure',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check({ report: { sections, blocks, readBy } }) {
    for (const { form, heading } of sections) {
      if (!heading || !form.table || blocks.readings.tables[form.table]) continue;
      yield finding('missing-table', heading.span, { title: form.title, form: readBy.id });
    }
  },
});
