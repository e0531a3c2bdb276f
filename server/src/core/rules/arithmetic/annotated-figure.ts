import { type BlockFinding, finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inTables } from '../seen.ts';
import { named, oddFigures } from './figures.ts';

/** A figure with a note behind it, `3（含自然失效2件）`: it counts as it is read, and the note belongs elsewhere. */
export const annotatedFigure = reportRule({
  name: 'annotated-figure',
  family: 'arithmetic',
  priority: 'P1',
  severity: 'hint',
  fixable: false,
  *check({ report }) {
    const found = annotated(report);
    const [first, ...rest] = found;
    if (!first) return;
    if (rest.length === 0) yield first;
    else {
      const places = found.map(({ span }) => span);
      const data = { count: found.length, text: first.data.text ?? '' };
      yield finding('annotated-figure/several', first.span, data, { places });
    }
  },
});

const annotated = inTables((block): BlockFinding[] =>
  Array.from(named(block, oddFigures(block).number)).flatMap(({ figure, names }) =>
    figure.value.kind === 'number' && figure.value.isNoted ? [finding('annotated-figure', figure.span, names)] : [],
  ),
);
