import { finding, relatedTo } from '../finding.ts';
import { listed } from '../listed.ts';
import { ordinal } from '../ordinal.ts';
import { reportRule } from '../rule.ts';
import { repeatedHeadings } from './sections.ts';

/** Each part has one heading. Headings that stand again, as behind navigation or in a text pasted twice, are said once. */
export const duplicateSection = reportRule({
  name: 'duplicate-section',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report }) {
    const repeated = report.sections
      .flatMap(({ form }) => repeatedHeadings(report, form.id))
      .sort((a, b) => a.line - b.line);
    const [first, ...others] = repeated;
    if (!first) return;
    const original = report.headings.find(({ section }) => section.id === first.section.id) ?? first;
    const related = [original, ...others].map(({ span }) => relatedTo('place', span, {}));
    const { number, title } = first.section;
    if (others.length === 0) {
      yield finding('duplicate-section', first.span, { number: ordinal(number), title }, { related });
    } else {
      const titles = listed([...new Set(repeated.map(({ section }) => section.title))]);
      yield finding('duplicate-section/several', first.span, { count: repeated.length, titles }, { related });
    }
  },
});
