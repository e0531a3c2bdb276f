import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { cutLabels } from './truncated.ts';
import { markOf, tableWords, writtenIn } from './words.ts';

/** A header or row label whose last characters were lost in conversion, `本年增/` for `本年增/减`. */
export const truncatedLabel = tableRule({
  name: 'truncated-label',
  family: 'labels',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const known of tableWords(report)) {
      for (const { label, cell } of cutLabels(known)) {
        const data = { text: writtenIn(report.syntax.text, cell), right: label.text };
        yield finding('truncated-label', markOf(cell), data, { replacement: label.text, places: cell.parts });
      }
    }
  },
});
