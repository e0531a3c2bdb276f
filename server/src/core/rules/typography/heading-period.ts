import { type Numbered, numberIn } from '../../report/numbering.ts';
import type { Paragraph } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import { type Span, span } from '../../text/span.ts';
import { candidates } from '../candidates.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** A longer line is a paragraph that begins with its heading. */
const LONGEST_HEADING = 40;
/** One sentence, its full stop at the end. */
const SENTENCE = /^[^。;:!?]+。$/;
const DEPTH: Readonly<Record<Numbered['style'], number>> = { han: 2, dot: 3, comma: 3, digit: 4 };

/** A heading on a line of its own ends without a full stop. */
export const headingPeriod = reportRule({
  name: 'heading-period',
  family: 'typography',
  priority: 'P2',
  severity: 'off',
  fixable: true,
  *check({ report }) {
    for (const place of periods(report)) yield finding('heading-period', place, {}, { replacement: '' });
  },
});

function* periods(report: Report): Generator<Span> {
  const { paragraphs } = report;
  for (const at of sentences(paragraphs)) {
    const { section, parts } = paragraphs[at]!;
    const [part] = parts;
    const next = paragraphs[at + 1];
    if (!part || next?.section !== section || !isBelow(paragraphs[at]!, next)) continue;
    yield span(part.end - 1, part.end);
  }
}

/** Lines with a number in front that are one sentence. */
const sentences = candidates(
  (prose) =>
    prose.parts.length === 1 &&
    prose.plain.length <= LONGEST_HEADING &&
    numberIn(prose) !== null &&
    SENTENCE.test(prose.plain),
);

/** Whether what follows stands under the heading: plain text, or a number of a lower level. */
function isBelow(heading: Paragraph, next: Paragraph): boolean {
  const [own, other] = [numberIn(heading.prose), numberIn(next.prose)];
  return own !== null && (other === null || DEPTH[other.style] > DEPTH[own.style]);
}
