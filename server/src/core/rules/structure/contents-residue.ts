import type { Report } from '../../report/report.ts';
import type { CellLine } from '../../syntax/syntax.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../../text/trim.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A longer line is no entry of a table of contents. */
const LONGEST = 120;
const ENTRY = /[^.· ] ?(?:[.·] ?){3,}\d{1,3}$|[^…⋯ ] ?(?:[…⋯] ?){2,}\d{1,3}$/;
const HEADING = /^目 *录$/;

/** A table of contents with page numbers is left over from the printed report: plain text has no pages. */
export const contentsResidue: Rule = {
  name: 'contents-residue',
  family: 'structure',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const places = contentsLines(report);
    const [first] = places;
    if (first) yield finding('contents-residue', first, { count: places.length }, { places });
  },
};

/** The lines of a table of contents, its own heading right before them included. */
function contentsLines({ syntax: { lines, text, plain }, tables }: Report): Span[] {
  const extents = Object.values(tables).flatMap((table) => (table ? [table.lines] : []));
  const isProse = ({ start, end, index }: CellLine): boolean =>
    end - start <= LONGEST && !extents.some(({ first, last }) => first <= index && index <= last);
  const spans: Span[] = [];
  let heading: Span | null = null;
  for (const line of lines) {
    const span = trimmed(text, line);
    const shown = plain.slice(span.start, Math.min(span.end, span.start + LONGEST));
    if (shown === '') continue;
    if (isProse(line) && ENTRY.test(shown)) spans.push(...(heading ? [heading] : []), span);
    heading = HEADING.test(shown) ? span : null;
  }
  return spans;
}
