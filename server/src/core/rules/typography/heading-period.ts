import type { Report } from '../../report/report.ts';
import { type Numbered, numberedParagraphs } from '../../report/numbering.ts';
import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A longer line is a paragraph that begins with its heading. */
const LONGEST = 40;
/** One sentence, its full stop at the end. */
const SENTENCE = /^[^。;:!?]+。$/;
const DEPTH: Readonly<Record<Numbered['style'], number>> = { han: 2, dot: 3, comma: 3, digit: 4 };

/** A heading on a line of its own ends without a full stop. */
export const headingPeriod: Rule = {
  name: 'heading-period',
  family: 'typography',
  priority: 'P2',
  severity: 'off',
  fixable: true,
  *check({ report }) {
    for (const place of periods(report)) yield finding('heading-period', place, {}, { replacement: '' });
  },
};

function* periods(report: Report): Generator<Span> {
  const { paragraphs } = report;
  const numbers = new Map(numberedParagraphs(report).map((each) => [each.paragraph, each]));
  for (const [at, each] of numbers) {
    const { plain = '', parts = [] } = paragraphs[at] ?? {};
    const [part] = parts;
    if (!part || parts.length > 1 || plain.length > LONGEST || !SENTENCE.test(plain)) continue;
    if (paragraphs[at + 1]?.section !== each.section || !isBelow(each, numbers.get(at + 1))) continue;
    yield span(part.end - 1, part.end);
  }
}

/** Whether what follows stands under the heading: plain text, or a number of a lower level. */
function isBelow({ style }: Numbered, next: Numbered | undefined): boolean {
  return next === undefined || DEPTH[next.style] > DEPTH[style];
}
