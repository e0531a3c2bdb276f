import { type Span, span } from '../../text/span.ts';

import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { CHINESE, linesOfReport } from './lines.ts';

const MARK = new RegExp(`(?<=[${CHINESE}])[,;:?!]|[,;:?!](?=[${CHINESE}])`, 'g');
/** What holds such marks rightly, or by another fault: addresses, character entities, the debris of lost characters. */
const APART = /https?:\/\/[!-~]*|&#?[a-z\d]{1,8};|\?{2,}/gi;

/** Between Chinese characters marks are full-width. All of a file are one finding. */
export const halfWidthPunctuation: Rule = {
  name: 'half-width-punctuation',
  family: 'typography',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const places: Span[] = [];
    for (const { start, end } of linesOfReport(report)) {
      const line = text.slice(start, end).replace(APART, (match) => 'x'.repeat(match.length));
      for (const { index } of line.matchAll(MARK)) places.push(span(start + index, start + index + 1));
    }
    const [first] = places;
    if (!first) return;
    const marks = [...new Set(places.map((place) => text.slice(place.start, place.end)))];
    yield finding('half-width-punctuation', first, { count: places.length, marks: marks.join(' ') }, { places });
  },
};
