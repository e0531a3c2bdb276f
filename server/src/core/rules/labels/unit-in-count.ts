import { named, oddFigures } from '../arithmetic/figures.ts';
import { type BlockFinding, finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inTables } from '../seen.ts';

/** A unit behind a count, `2个`: the form wants the number alone. Amounts of money are another matter. */
export const unitInCount = reportRule({
  name: 'unit-in-count',
  family: 'labels',
  priority: 'P1',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const found = withUnit(report);
    const [first, ...rest] = found;
    if (!first) return;
    if (rest.length === 0) yield first;
    else {
      const data = { count: found.length, text: first.data.text ?? '' };
      yield finding('unit-in-count/several', first.span, data, { places: found.flatMap((each) => each.places) });
    }
  },
});

const withUnit = inTables((block): BlockFinding[] =>
  Array.from(named(block, oddFigures(block).number)).flatMap(({ figure, column, names }) => {
    const { value, span } = figure;
    if (value.kind !== 'number' || value.unit === null || value.isNoted || column.decimal || value.unit.endsWith('元'))
      return [];
    return [finding('unit-in-count', span, names, { places: [{ start: value.digits.end, end: span.end }] })];
  }),
);
