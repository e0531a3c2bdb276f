import { HAN } from '../../text/characters.ts';
import { decodeEntity, ENTITY } from '../../text/entity.ts';
import { type Line, lineAt } from '../../text/line-table.ts';
import { type Span, span } from '../../text/span.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import type { Context, Rule } from '../rule.ts';

/** What is left of characters that a wrong encoding lost: beside Chinese words, a run of question marks too. */
const LOST = new RegExp(
  `\\ufffd+|(?:锟斤拷)+|[烫屯]{4,}|(?<=[${HAN}\\u3000-\\u3020\\uff01-\\uff5e])\\?{2,}|(?<!\\?)\\?{2,}(?=[${HAN}])`,
  'g',
);

/** Characters that were lost or not turned back: `�`, `锟斤拷`, runs of question marks, codes such as `&nbsp;`. */
export const mojibake: Rule = {
  name: 'mojibake',
  family: 'residue',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { text, lines } = context.report.syntax;
    const isResidue = residueLines(context);
    const places = found(text, ENTITY).filter((place) => !isResidue(lineAt(lines, place.start)));
    const entities = places.filter(({ start, end }) => decodeEntity(text.slice(start, end)) !== null);
    const [first] = entities;
    if (first) {
      const data = { text: excerpt(text, first), count: entities.length };
      yield finding('mojibake/entity', first, data, { places: entities });
    }
    if (context.decoding && context.decoding.undecodable.length > 0) return;
    const said = new Set<Line>();
    for (const place of found(text, LOST)) {
      const line = lineAt(lines, place.start);
      if (said.has(line) || isResidue(line)) continue;
      said.add(line);
      yield finding('mojibake', place, { text: excerpt(text, place) });
    }
  },
};

function found(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => span(match.index, match.index + match[0].length));
}

/** A line that has to go as a whole is said once, by the rule of its kind. */
function residueLines({ report }: Context): (line: Line) => boolean {
  const lines = new Set(report.residues.map((residue) => residue.line));
  return ({ index }) => lines.has(index);
}
