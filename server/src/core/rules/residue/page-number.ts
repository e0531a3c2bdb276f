import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** Numbers of printed pages, each on a line of its own, are no words of the report. All of a file are one finding. */
export const pageNumber = reportRule({
  name: 'page-number',
  family: 'residue',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report: { syntax, residues } }) {
    const places = residues.filter(({ kind }) => kind === 'page').map((residue) => residue.span);
    const [first] = places;
    if (!first) return;
    const data = { text: syntax.text.slice(first.start, first.end).trim(), count: places.length };
    yield finding('page-number', first, data, { places });
  },
});
