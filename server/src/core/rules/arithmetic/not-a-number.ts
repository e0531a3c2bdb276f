import { finding } from '../finding.ts';
import { meantNumber } from '../labels/look-alikes.ts';
import { tableRule } from '../rule.ts';
import { named, oddFigures } from './figures.ts';

/** A cell for a figure holds a number. A word that says "none" counts zero and is another matter. */
export const notANumber = tableRule({
  name: 'not-a-number',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: false,
  *check({ report }) {
    for (const { figure, names } of named(report, oddFigures(report).text)) {
      if (meantNumber(report, figure) === null) yield finding('not-a-number', figure.span, names);
    }
  },
});
