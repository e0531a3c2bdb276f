import { numberedParagraphs } from '../../report/numbering.ts';
import type { Paragraph } from '../../report/paragraphs.ts';
import { isHan } from '../../text/characters.ts';
import { span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { proseOf } from './prose.ts';

/** A shorter line is a label, or a line of a letter. */
const SHORTEST = 10;
/** Words that close a line of names or of contact details. */
const LABELLED = /^.{0,12}:/;

/** A paragraph does not end with a comma. Where plain text follows, it may be cut there instead: that is said as such. */
export const danglingPunctuation: Rule = {
  name: 'dangling-punctuation',
  family: 'typography',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check({ report }) {
    const { text } = report.syntax;
    if (!report.paragraphs.some(dangles)) return;
    const numbered = new Set(numberedParagraphs(report).map(({ paragraph }) => report.paragraphs[paragraph]));
    const prose = new Set(proseOf(report));
    for (const [at, paragraph] of report.paragraphs.entries()) {
      const next = report.paragraphs[at + 1];
      const last = paragraph.parts.at(-1);
      if (!last || !prose.has(paragraph) || !dangles(paragraph)) continue;
      if (next?.section === paragraph.section && !numbered.has(next)) continue;
      const place = span(last.end - 1, last.end);
      yield finding('dangling-punctuation', place, { mark: text.slice(place.start, place.end) });
    }
  },
};

function dangles({ plain }: Paragraph): boolean {
  return plain.length >= SHORTEST && /[,、]$/.test(plain) && isHan(plain.at(-2)) && !LABELLED.test(plain);
}
