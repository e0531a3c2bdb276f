import type { Figure } from '../../report/table.ts';
import type { Report } from '../../report/report.ts';
import type { Span } from '../../text/span.ts';
import { oddFigures } from '../arithmetic/figures.ts';
import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

const WIDE_DIGIT = /[\uff10-\uff19]/;
/** Letters and circles that stand for 0 where a cell holds nothing else. */
const ROUND = /^[Oo〇○\uff2f\uff4f]$/;

/** Full-width digits, and `O` or `〇` for 0, in figures of the tables. They count as what they mean; said once. */
export const fullWidthDigit: Rule = {
  name: 'full-width-digit',
  family: 'labels',
  priority: 'P0',
  severity: 'information',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const places = [...numbersIn(report)].filter((place) => isWide(text.slice(place.start, place.end)));
    places.sort((a, b) => a.start - b.start);
    const [first] = places;
    if (first)
      yield finding('full-width-digit', first, { count: places.length, text: excerpt(text, first) }, { places });
  },
};

function isWide(digits: string): boolean {
  return WIDE_DIGIT.test(digits) || ROUND.test(digits);
}

function* numbersIn(report: Report): Generator<Span> {
  for (const figure of oddFigures(report).all) yield* spansOf(figure);
}

function spansOf({ value }: Figure): readonly Span[] {
  if (value.kind === 'number') return [value.digits];
  return value.kind === 'repeated' ? value.parts : [];
}
