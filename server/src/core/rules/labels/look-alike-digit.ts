import { named, oddFigures } from '../arithmetic/figures.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { meantNumber } from './look-alikes.ts';

/** Letters among the digits of a figure, `1O`. What they mean is plain, but it is for the clerk to say so. */
export const lookAlikeDigit = tableRule({
  name: 'look-alike-digit',
  family: 'labels',
  priority: 'P2',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const { figure, names } of named(report, oddFigures(report).text)) {
      const right = meantNumber(report, figure);
      if (right === null) continue;
      yield finding('look-alike-digit', figure.span, { ...names, right }, { replacement: right });
    }
  },
});
