import { finding, relatedTo } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { writtenLines } from '../typography/lines.ts';
import { placeholdersIn } from './placeholders.ts';

/** A draft with more gaps than this was not filled in at all: that is said once. */
const MOST_APART = 5;
const MOST_RELATED = 8;

/** A gap of a template that nobody filled: empty brackets, ruled blanks, crosses for names, dates and figures. */
export const placeholder = reportRule({
  name: 'placeholder',
  family: 'residue',
  priority: 'P0',
  severity: 'error',
  fixable: false,
  *check({ report }) {
    const { text } = report.syntax;
    // What stands above the title is the head of a page, whose fields may be empty.
    const top = report.title?.parts[0]?.start ?? 0;
    const places = placeholders(writtenLines(report)).filter(({ start }) => start >= top);
    const [first, ...rest] = places;
    if (first && places.length > MOST_APART) {
      const data = { text: text.slice(first.start, first.end), count: places.length };
      const related = rest.slice(0, MOST_RELATED).map((place) => relatedTo('place', place, {}));
      yield finding('placeholder/many', first, data, { related });
    } else
      for (const place of places) yield finding('placeholder', place, { text: text.slice(place.start, place.end) });
  },
});

const placeholders = inLines(placeholdersIn);
