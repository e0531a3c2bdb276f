import { lineAt } from '../../text/line-table.ts';
import type { Span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { figureBlanks, oddBlanks } from '../odd-blanks.ts';
import type { Context, Rule } from '../rule.ts';

/** The full-width indent of a paragraph. */
const INDENT = /^[ \u3000]+$/;

/** Blanks that look like spaces and are none: no-break, full-width, without width. Said once; figures apart. */
export const oddSpace: Rule = {
  name: 'odd-space',
  family: 'residue',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check(context) {
    const places = placesIn(context);
    const [first] = places;
    if (first) yield finding('odd-space', first, { count: places.length }, { places });
  },
};

function placesIn({ report }: Context): Span[] {
  const { syntax, title, residues } = report;
  const { text, lines } = syntax;
  const ofFigures = new Set(Array.from(figureBlanks(report), (blank) => blank.start));
  const apart = new Set([
    ...residues.map((residue) => residue.line),
    ...(title?.parts.map((part) => lineAt(lines, part.start).index) ?? []),
  ]);
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return [...oddBlanks(text, { start, end: text.length })].filter((place) => {
    if (ofFigures.has(place.start)) return false;
    const line = lineAt(lines, place.start);
    const isIndent = place.start === Math.max(line.start, start) && INDENT.test(text.slice(place.start, place.end));
    return !isIndent && !apart.has(line.index);
  });
}
