import { extentsOf } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import type { CellLine, LineContent } from '../../syntax/syntax.ts';
import { noted } from '../../text/notes.ts';
import { type Span, moved, span } from '../../text/span.ts';
import { trimmed } from '../../text/trim.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** A longer line is no entry of a table of contents. */
const LONGEST_ENTRY = 120;
const ENTRY = /[^.· ] ?(?:[.·] ?){3,}\d{1,3}$|[^…⋯ ] ?(?:[…⋯] ?){2,}\d{1,3}$/;
const HEADING = /^目 *录$/;

/** A table of contents with page numbers is left over from the printed report: plain text has no pages. */
export const contentsResidue = reportRule({
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
});

/** The lines of a table of contents, its own heading right before them included. */
function contentsLines({ syntax: { lines }, blocks }: Report): Span[] {
  if (!lines.some(({ content }) => kindOf(content) === 'entry')) return [];
  const extents = extentsOf(blocks);
  const isProse = (index: number): boolean => !extents.some(({ first, last }) => first <= index && index <= last);
  const spans: Span[] = [];
  let heading: CellLine | null = null;
  for (const line of lines) {
    const kind = kindOf(line.content);
    if (kind === 'empty') continue;
    if (kind === 'entry' && isProse(line.index)) spans.push(...(heading ? [shownOf(heading)] : []), shownOf(line));
    heading = kind === 'heading' ? line : null;
  }
  return spans;
}

/** What a line may be of a table of contents. */
const kindOf = noted(({ text, plain }: LineContent): 'entry' | 'heading' | 'empty' | 'other' => {
  const { start, end } = trimmed(text, span(0, text.length));
  const shown = plain.slice(start, Math.min(end, start + LONGEST_ENTRY));
  if (shown === '') return 'empty';
  if (text.length <= LONGEST_ENTRY && ENTRY.test(shown)) return 'entry';
  return HEADING.test(shown) ? 'heading' : 'other';
});

function shownOf({ start, content: { text } }: CellLine): Span {
  return moved(trimmed(text, span(0, text.length)), start);
}
