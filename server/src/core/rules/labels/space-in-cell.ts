import { finding } from '../finding.ts';
import { figureBlanks, isOdd } from '../odd-blanks.ts';
import type { Rule } from '../rule.ts';

/** No-break and full-width spaces around figures, which pasting from a web page leaves in cells. Said once. */
export const spaceInCell: Rule = {
  name: 'space-in-cell',
  family: 'labels',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const places = [...figureBlanks(report)].sort((a, b) => a.start - b.start);
    const [first] = places;
    if (first) yield finding('space-in-cell', first, { count: places.length }, { places });
  },
};
