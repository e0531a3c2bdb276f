import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { cutMarks } from './cuts.ts';

/** A text with more cuts than this was wrapped line by line: that is said once. */
const MOST_APART = 5;

/** A sentence that a page break cut in two; marked at the end of the line before the cut. */
export const brokenParagraph = reportRule({
  name: 'broken-paragraph',
  family: 'residue',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const marks = cutMarks(report);
    const [first] = marks;
    if (first && marks.length > MOST_APART) {
      yield finding('broken-paragraph/many', first, { count: marks.length }, { places: marks });
    } else for (const mark of marks) yield finding('broken-paragraph', mark, {}, { places: [mark] });
  },
});
