import { type BlockSpan, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { APART, CHINESE, linesOfReport } from './lines.ts';

const MARK = /[,;:?!]/;
const MARKS = /[,;:?!]+/g;
const CHINESE_UNIT = new RegExp(`[${CHINESE}]`);

/** Between Chinese characters marks are full-width. All of a file are one finding. */
export const halfWidthPunctuation = reportRule({
  name: 'half-width-punctuation',
  family: 'typography',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const places = halfWidthMarks(linesOfReport(report));
    const [first] = places;
    if (!first) return;
    const marks = [...new Set(places.map((place) => text.slice(place.start, place.end)))];
    yield finding('half-width-punctuation', first, { count: places.length, marks: marks.join(' ') }, { places });
  },
});

/** The half-width marks beside Chinese in a line, one by one. */
const halfWidthMarks = inLines(({ text }): BlockSpan[] => {
  const places: BlockSpan[] = [];
  if (!MARK.test(text)) return places;
  const line = text.replace(APART, (match) => 'x'.repeat(match.length));
  // Of several marks in a row all are mended at once, or the next would be found when the first is mended.
  for (const { index, 0: run } of line.matchAll(MARKS)) {
    const next = index + run.length;
    const beside = line.slice(Math.max(0, index - 1), index) + line.slice(next, next + 1);
    if (!CHINESE_UNIT.test(beside)) continue;
    for (let at = index; at < next; at++) places.push(span(at, at + 1));
  }
  return places;
});
