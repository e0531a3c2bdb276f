import { type Span, span } from '../../text/span.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { writtenLines } from './lines.ts';

const UNIT = '[年月日件条个次篇份项期场人户家万元]';
const SPACED = new RegExp(`(?<=\\d) +(?=${UNIT})`, 'g');
const CLOSE = new RegExp(`\\d(?=${UNIT})`);

/** Numbers are written with their units in one way throughout: `2020年`, not `2020 年` here and there. */
export const numberStyle: Rule = {
  name: 'number-style',
  family: 'typography',
  priority: 'P2',
  severity: 'off',
  fixable: true,
  *check({ report }) {
    const { text } = report.syntax;
    const lines = writtenLines(report);
    const places = lines.flatMap((line) => spacesIn(text, line));
    const [first] = places;
    if (!first || !lines.some(({ start, end }) => CLOSE.test(text.slice(start, end)))) return;
    yield finding('number-style', first, { count: places.length }, { places });
  },
};

function spacesIn(text: string, { start, end }: Span): Span[] {
  const spaces = text.slice(start, end).matchAll(SPACED);
  return Array.from(spaces, ({ 0: run, index }) => span(start + index, start + index + run.length));
}
