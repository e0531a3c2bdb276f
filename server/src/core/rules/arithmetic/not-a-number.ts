import { finding } from '../finding.ts';
import { meantNumber } from '../labels/look-alikes.ts';
import { tableRule } from '../rule.ts';
import { named, oddFigures } from './figures.ts';
import { isStroke } from './strokes.ts';

/** A cell for a figure holds a number. A word that says "none" counts zero and is only pointed at. */
export const notANumber = tableRule({
  name: 'not-a-number',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check({ report }) {
    const { all, text, nil } = oddFigures(report);
    if (text.length + nil.length === 0) return;
    for (const { figure, names } of named(report, all)) {
      if (figure.value.kind === 'text' && meantNumber(report, figure) === null) {
        yield finding('not-a-number', figure.span, names);
      }
      if (figure.value.kind === 'nil' && !isStroke(figure.value.word)) {
        yield finding('not-a-number/nil', figure.span, names, { severity: 'information', replacement: '0' });
      }
    }
  },
});
