import { namedFigures } from '../arithmetic/figures.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { meantNumber } from './look-alikes.ts';

/** Letters among the digits of a figure, `1O`. What they mean is plain, but it is for the clerk to say so. */
export const lookAlikeDigit: Rule = {
  name: 'look-alike-digit',
  family: 'labels',
  priority: 'P2',
  severity: 'warning',
  fixable: true,
  *check(context) {
    for (const { figure, names } of namedFigures(context)) {
      const right = meantNumber(context.report, figure);
      if (right === null) continue;
      yield finding('look-alike-digit', figure.span, { ...names, right }, { replacement: right });
    }
  },
};
