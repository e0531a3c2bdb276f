import type { Report } from '../../report/report.ts';
import { lineAt } from '../../text/line-table.ts';
import { type BlockSpan, type Span, covers, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { figureBlanks, oddBlanks } from '../odd-blanks.ts';
import { reportRule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { linesOfReport } from '../typography/lines.ts';

/** The full-width indent of a paragraph. */
const INDENT = /^[ \u3000]+$/;
const BYTE_ORDER_MARK = '\ufeff';

/** Blanks that look like spaces and are none: no-break, full-width, without width. Said once; figures apart. */
export const oddSpace = reportRule({
  name: 'odd-space',
  family: 'residue',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const places = placesIn(report);
    const [first] = places;
    if (first) yield finding('odd-space', first, { count: places.length }, { places });
  },
});

function placesIn(report: Report): Span[] {
  const { syntax, title } = report;
  const [first] = syntax.lines;
  const lines = linesOfReport(report);
  const isMarked = first !== undefined && first === lines[0] && syntax.text.startsWith(BYTE_ORDER_MARK);
  const places = isMarked ? [...blanksBehindMark([first]), ...blanks(lines.slice(1))] : blanks(lines);
  if (places.length === 0) return places;
  const titles = (title?.parts ?? []).map((part) => lineAt(syntax.lines, part.start));
  const ofFigures = new Set(Array.from(figureBlanks(report), (blank) => blank.start));
  return places.filter((place) => !ofFigures.has(place.start) && !titles.some((line) => covers(line, place)));
}

/** The odd blanks of a line, but for the indent of a paragraph. */
const blanks = inLines(({ text }) => blanksFrom(text, 0));
const blanksBehindMark = inLines(({ text }) => blanksFrom(text, BYTE_ORDER_MARK.length));

function blanksFrom(text: string, start: number): BlockSpan[] {
  const found = [...oddBlanks(text, span(start, text.length))];
  return found.filter((place) => place.start !== start || !INDENT.test(text.slice(place.start, place.end)));
}
