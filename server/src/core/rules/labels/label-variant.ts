import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { variantLabels } from './variants.ts';
import { markOf, tableWords, writtenIn } from './words.ts';

/** A label that differs from the form's by a few characters; one that differs by its marks alone weighs less. */
export const labelVariant = tableRule({
  name: 'label-variant',
  family: 'labels',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const { label, cell, marksOnly } of tableWords(report).flatMap(variantLabels)) {
      const data = { text: writtenIn(report.syntax.text, cell), right: label.text };
      const options = { replacement: label.text, places: cell.parts };
      if (marksOnly) yield finding('label-variant/marks', markOf(cell), data, { ...options, severity: 'hint' });
      else yield finding(label.kind === 'row' ? 'label-variant' : 'label-variant/header', markOf(cell), data, options);
    }
  },
});
