import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';

/** A line of dashes between tabs or bars, which a converter draws under a table's header, where it divides nothing. */
export const markdownResidue = reportRule({
  name: 'markdown-residue',
  family: 'residue',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report: { residues } }) {
    for (const { kind, span } of residues) if (kind === 'markdown') yield finding('markdown-residue', span, {});
  },
});
