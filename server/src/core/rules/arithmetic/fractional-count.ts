import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { named, oddFigures } from './figures.ts';

/** Counts are whole numbers; only amounts of money may have a fraction. */
export const fractionalCount = tableRule({
  name: 'fractional-count',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: false,
  *check({ report }) {
    for (const { figure, column, names } of named(report, oddFigures(report).number)) {
      if (figure.value.kind !== 'number' || column.decimal || figure.value.value.scale === 0) continue;
      yield finding('fractional-count', figure.span, names);
    }
  },
});
