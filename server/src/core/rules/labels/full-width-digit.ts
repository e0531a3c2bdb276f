import type { Figure } from '../../report/table.ts';
import type { BlockSpan } from '../../text/span.ts';
import { oddFigures } from '../arithmetic/figures.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { inTables } from '../seen.ts';

const WIDE_DIGIT = /[\uff10-\uff19]/;
/** Letters and circles that stand for 0 where a cell holds nothing else. */
const ROUND = /^[Oo〇○\uff2f\uff4f]$/;

/** Full-width digits, and `O` or `〇` for 0, in figures of the tables. They count as what they mean; said once. */
export const fullWidthDigit = reportRule({
  name: 'full-width-digit',
  family: 'labels',
  priority: 'P0',
  severity: 'information',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const places = wideNumbers(report).sort((a, b) => a.start - b.start);
    const [first] = places;
    if (first)
      yield finding('full-width-digit', first, { count: places.length, text: excerpt(text, first) }, { places });
  },
});

function isWide(digits: string): boolean {
  return WIDE_DIGIT.test(digits) || ROUND.test(digits);
}

const wideNumbers = inTables((block) =>
  oddFigures(block)
    .all.flatMap(spansOf)
    .filter(({ start, end }) => isWide(block.syntax.text.slice(start, end))),
);

function spansOf({ value }: Figure): readonly BlockSpan[] {
  if (value.kind === 'number') return [value.digits];
  return value.kind === 'repeated' ? value.parts : [];
}
