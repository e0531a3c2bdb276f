import { isShown } from '../../syntax/content.ts';
import { trimmed } from '../../text/trim.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** A report has a title that names agency, year and matter. Without one, agency and year are not known. */
export const missingTitle = reportRule({
  name: 'missing-title',
  family: 'structure',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report: { title, syntax } }) {
    if (title) return;
    const line = syntax.lines.find(({ content }) => isShown(content));
    if (line) yield finding('missing-title', trimmed(syntax.text, line), {});
  },
});
