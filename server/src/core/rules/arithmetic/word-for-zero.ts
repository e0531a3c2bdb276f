import { excerpt } from '../excerpt.ts';
import { finding } from '../finding.ts';
import { nilCells } from '../labels/empty-cells.ts';
import { reportRule } from '../rule.ts';
import { isStroke } from './strokes.ts';

/** A word such as 无 in place of 0, said once a text. Strokes are another habit. */
export const wordForZero = reportRule({
  name: 'word-for-zero',
  family: 'arithmetic',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ report }) {
    const cells = nilCells(report).filter(({ value }) => value.kind === 'nil' && !isStroke(value.word));
    const places = cells.map(({ span }) => span).sort((a, b) => a.start - b.start);
    const [first] = places;
    if (!first) return;
    const text = excerpt(report.syntax.text, first);
    yield finding('word-for-zero', first, { count: places.length, text }, { places });
  },
});
