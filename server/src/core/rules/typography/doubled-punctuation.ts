import { finding } from '../finding.ts';
import { lineRule } from '../rule.ts';
import { doubledMarks, singleMark } from './doubled-marks.ts';

/** More of them are one finding. */
const MOST_APART = 5;

/** One mark is enough: no `，，`, no `、。`, and no `、` before the 等 that ends a list. */
export const doubledPunctuation = lineRule({
  name: 'doubled-punctuation',
  family: 'typography',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  lines: 'written',
  habit: { as: 'doubled-punctuation/many', above: MOST_APART },
  *check(line) {
    for (const place of doubledMarks(line)) {
      const marks = line.text.slice(place.start, place.end);
      const message = marks === '、' ? 'doubled-punctuation/etc' : 'doubled-punctuation';
      yield finding(message, place, { text: marks }, { replacement: singleMark(marks) });
    }
  },
});
