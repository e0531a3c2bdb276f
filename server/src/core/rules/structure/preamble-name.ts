import { spanIn } from '../../report/paragraphs.ts';
import { nearNames } from '../../report/section-names.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Where the preamble lists the parts, their names are those of the form or other right wordings of them. */
export const preambleName: Rule = {
  name: 'preamble-name',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report: { paragraphs, syntax } }) {
    for (const paragraph of paragraphs) {
      if (paragraph.section !== null) continue;
      for (const { section, start, end } of nearNames(paragraph)) {
        const span = spanIn(paragraph, start, end);
        const text = syntax.text.slice(span.start, span.end);
        yield finding('preamble-name', span, { text, right: section.title }, { replacement: section.title });
      }
    }
  },
};
