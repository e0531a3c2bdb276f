import { finding } from '../finding.ts';
import { figureBlanks } from '../odd-blanks.ts';
import { reportRule } from '../rule.ts';

/** No-break and full-width spaces around figures, which pasting from a web page leaves in cells. Said once. */
export const spaceInCell = reportRule({
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
});
