import { numberIn } from '../../report/numbering.ts';
import { isHan } from '../../text/characters.ts';
import { span } from '../../text/span.ts';
import { candidates } from '../candidates.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { isProse } from './prose.ts';

/** A shorter line is a label, or a line of a letter. */
const SHORTEST_PROSE = 10;
/** Words that close a line of names or of contact details. */
const LABELLED = /^.{0,12}:/;

/** A paragraph does not end with a comma. Where plain text follows, it may be cut there instead: that is said as such. */
export const danglingPunctuation = reportRule({
  name: 'dangling-punctuation',
  family: 'typography',
  priority: 'P2',
  severity: 'hint',
  fixable: false,
  *check({ report }) {
    const { paragraphs, readBy, syntax } = report;
    for (const at of dangling(paragraphs)) {
      const { prose, parts, section } = paragraphs[at]!;
      const next = paragraphs[at + 1];
      const last = parts.at(-1);
      if (!last || !isProse(prose, readBy)) continue;
      if (next?.section === section && numberIn(next.prose) === null) continue;
      const place = span(last.end - 1, last.end);
      yield finding('dangling-punctuation', place, { mark: syntax.text.slice(place.start, place.end) });
    }
  },
});

const dangling = candidates(
  ({ plain }) => plain.length >= SHORTEST_PROSE && /[,、]$/.test(plain) && isHan(plain.at(-2)) && !LABELLED.test(plain),
);
