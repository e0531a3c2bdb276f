import { decimalText } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { named, oddFigures } from '../arithmetic/figures.ts';
import { tableRule } from '../rule.ts';

/** Two numbers in one cell. The same one twice is read as one; of different ones nothing tells which is right. */
export const doubledValue = tableRule({
  name: 'doubled-value',
  family: 'labels',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    for (const { figure, names } of named(report, oddFigures(report).repeated)) {
      if (figure.value.kind !== 'repeated') continue;
      const { values, parts, same } = figure.value;
      const data = { row: names.row, column: names.column, values: values.map(decimalText) };
      const elsewhere = parts.filter((part) => part.start >= figure.span.end);
      const related = elsewhere.map((part) => relatedTo('place', part, {}));
      yield finding(same ? 'doubled-value' : 'doubled-value/different', figure.span, data, { related, places: parts });
    }
  },
});
