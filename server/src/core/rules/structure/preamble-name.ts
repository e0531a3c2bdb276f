import { sectionIn } from '../../form/known-sections.ts';
import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { nearNames } from '../../report/section-names.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { type About, paragraphRule } from '../rule.ts';

/** Where the preamble lists the parts, their names are those of the form or other right wordings of them. */
export const preambleName = paragraphRule({
  name: 'preamble-name',
  family: 'structure',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  check: wrongNames,
});

function* wrongNames(prose: Prose, { readBy }: About): Generator<BlockFinding> {
  if (prose.section !== null) return;
  for (const { section, start, end } of nearNames(prose)) {
    const span = spanIn(prose, start, end);
    const text = prose.text.slice(span.start, span.end);
    const right = sectionIn(readBy.sections, section.id).title;
    yield finding('preamble-name', span, { text, right }, { replacement: right });
  }
}
