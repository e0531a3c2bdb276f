import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { inLines } from '../seen.ts';
import { doubledMarks, singleMark } from './doubled-marks.ts';
import { writtenLines } from './lines.ts';
import { anyOf, either, inARow, inPlain } from '../../text/signs.ts';

/** More of them are one finding. */
const MOST_APART = 5;

/** One mark is enough: no `，，`, no `、。`, and no `、` before the 等 that ends a list. */
export const doubledPunctuation: Rule = {
  name: 'doubled-punctuation',
  family: 'typography',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const places = doubled(writtenLines(report));
    const [first] = places;
    if (first && places.length > MOST_APART) {
      const data = { text: text.slice(first.start, first.end), count: places.length };
      yield finding('doubled-punctuation/many', first, data, { places });
      return;
    }
    for (const place of places) {
      const marks = text.slice(place.start, place.end);
      const message = marks === '、' ? 'doubled-punctuation/etc' : 'doubled-punctuation';
      yield finding(message, place, { text: marks }, { replacement: singleMark(marks) });
    }
  },
};

const doubled = inLines(inPlain(either(inARow(',;:、。'), anyOf('等'))), doubledMarks);
