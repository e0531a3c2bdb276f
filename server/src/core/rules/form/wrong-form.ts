import { writtenNumber } from '../../form/document-number.ts';
import { formDue } from '../../form/forms.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { tableSpan, titleSpan } from '../structure/sections.ts';

/** The form in use is the one due for the report's year. Its rows are read by the form in use, so none is missed. */
export const wrongForm = reportRule({
  name: 'wrong-form',
  family: 'form',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check({ report }) {
    const { year, form, sections, title } = report;
    const due = year === null ? null : formDue(year);
    if (year === null || !due || form === null || due.id === form) return;
    const heading = sections.find((section) => section.form.table === 'disclosure')?.heading;
    const { disclosure, requests } = report.tables;
    const table = disclosure ?? requests;
    const span = heading?.span ?? (table ? tableSpan(table) : title && titleSpan(title));
    if (!span) return;
    yield finding('wrong-form', span, { year, due: due.id, citation: writtenNumber(due.document), used: form });
  },
});
