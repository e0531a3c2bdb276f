import { headingsOn } from '../../report/crowded-lines.ts';
import { span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** What is marked of a line that holds everything. */
const MARKED = 20;

/** A report whose line ends were lost stands on a line or two; nothing of it can be told apart, and nothing else is said. */
export const lostLineEnds = reportRule({
  name: 'lost-line-ends',
  family: 'residue',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  anyYear: true,
  alone: true,
  *check({ report: { syntax } }) {
    const line = syntax.lines.find(({ content }) => headingsOn(content) > 0);
    if (!line) return;
    const mark = span(line.start, Math.min(line.start + MARKED, line.end));
    yield finding('lost-line-ends', mark, { count: headingsOn(line.content) });
  },
});
