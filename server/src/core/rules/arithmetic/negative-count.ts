import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { named, oddFigures } from './figures.ts';

/** No figure is negative but a change against the year before, where the form asks for one. */
export const negativeCount = tableRule({
  name: 'negative-count',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: false,
  *check({ report }) {
    for (const { figure, column, names } of named(report, oddFigures(report).number)) {
      if (figure.value.kind !== 'number' || column.signed || figure.value.value.units >= 0n) continue;
      yield finding('negative-count', figure.span, names);
    }
  },
});
