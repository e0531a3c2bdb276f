import type { Form } from '../../form/form.ts';
import { sectionIn } from '../../form/known-sections.ts';
import { spanIn } from '../../report/paragraphs.ts';
import { nearNames } from '../../report/section-names.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inProseBy, sightBy } from '../seen.ts';
import { NO_SIGNS } from '../../text/signs.ts';

/** Where the preamble lists the parts, their names are those of the form or other right wordings of them. */
export const preambleName: Rule = {
  name: 'preamble-name',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  looks: () => ({ prose: [sightBy(wrongNames, ({ report }) => report.readBy)] }),
  check: ({ report }) => wrongNames(report.paragraphs, report.readBy),
};

const wrongNames = inProseBy(NO_SIGNS, function* (prose, { sections }: Form) {
  if (prose.section !== null) return;
  for (const { section, start, end } of nearNames(prose)) {
    const span = spanIn(prose, start, end);
    const text = prose.text.slice(span.start, span.end);
    const right = sectionIn(sections, section.id).title;
    yield finding('preamble-name', span, { text, right }, { replacement: right });
  }
});
