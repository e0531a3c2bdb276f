import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';
import { miscounted } from './review-figures.ts';

/** Table four has fifteen figures. With one more or less, nothing tells which is which. */
export const reviewCount = tableRule({
  name: 'review-count',
  family: 'labels',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check({ report: { tables, syntax } }) {
    const table = tables.review;
    const figures = table && miscounted(syntax.text, table);
    if (!figures) return;
    const { cells, right } = figures;
    const deviation = { by: String(Math.abs(cells.length - right)), isOver: cells.length > right };
    const data = { table: table.form.name, count: cells.length, right, deviation };
    yield finding('review-count', cells[0]?.parts[0] ?? tableSpan(table), data);
  },
});
