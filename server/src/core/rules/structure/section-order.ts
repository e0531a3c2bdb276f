import { align } from '../../report/align.ts';
import { finding } from '../finding.ts';
import { ordinal } from '../ordinal.ts';
import { reportRule } from '../rule.ts';

/** The six parts stand in the order of the form; the fewest that could be moved are reported. */
export const sectionOrder = reportRule({
  name: 'section-order',
  family: 'structure',
  priority: 'P0',
  severity: 'warning',
  fixable: false,
  *check({ report: { sections } }) {
    const headings = sections.flatMap(({ heading }) => heading ?? []).sort((a, b) => a.line - b.line);
    const kept = align(
      headings.map(({ section }) => [{ order: section.number - 1, score: 1 }]),
      sections.length,
    );
    for (const [at, { section, span }] of headings.entries()) {
      if (kept[at]) continue;
      yield finding('section-order', span, { number: ordinal(section.number), title: section.title });
    }
  },
});
