import type { BlockSpan } from '../../text/span.ts';
import { oddFigures } from '../arithmetic/figures.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inTables } from '../seen.ts';

const SEPARATOR = /[,，]/;

/** Commas between the thousands of figures, said once. The form wants digits alone. */
export const thousandsSeparator = reportRule({
  name: 'thousands-separator',
  family: 'labels',
  priority: 'P2',
  severity: 'hint',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const places = divided(report).sort((a, b) => a.start - b.start);
    const [first] = places;
    if (!first) return;
    yield finding('thousands-separator', first, { count: places.length, text: excerpt(text, first) }, { places });
  },
});

const divided = inTables((block) => {
  const { text } = block.syntax;
  return oddFigures(block)
    .number.flatMap(({ value }): BlockSpan[] => (value.kind === 'number' ? [value.digits] : []))
    .filter(({ start, end }) => SEPARATOR.test(text.slice(start, end)) && /^[\d０-９]/.test(text.slice(start, end)));
});
