import { numberedParagraphs } from '../../report/numbering.ts';
import type { SectionId } from '../../form/form.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** Below （一） the third level is numbered `1.`, not `1、`. */
export const itemNumber = reportRule({
  name: 'item-number',
  family: 'structure',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const nested = new Set<SectionId>();
    for (const { section, style, value, span } of numberedParagraphs(report)) {
      if (style === 'han') nested.add(section);
      if (style !== 'comma' || !nested.has(section)) continue;
      const number = report.syntax.text.slice(span.start, span.end);
      const right = `${value}.`;
      yield finding('item-number', span, { number, right }, { replacement: right });
    }
  },
});
