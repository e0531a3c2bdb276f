import { spanIn } from '../../report/paragraphs.ts';
import { nearNames } from '../../report/section-names.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inProse } from '../seen.ts';
import { NO_SIGNS } from '../../text/signs.ts';

/** Where the preamble lists the parts, their names are those of the form or other right wordings of them. */
export const preambleName: Rule = {
  name: 'preamble-name',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  check: ({ report }) => wrongNames(report.paragraphs),
};

const wrongNames = inProse(NO_SIGNS, function* (prose) {
  if (prose.section !== null) return;
  for (const { section, start, end } of nearNames(prose)) {
    const span = spanIn(prose, start, end);
    const text = prose.text.slice(span.start, span.end);
    yield finding('preamble-name', span, { text, right: section.title }, { replacement: section.title });
  }
});
