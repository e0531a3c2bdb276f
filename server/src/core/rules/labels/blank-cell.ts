import { extentIn } from '../../report/read-tables.ts';
import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { lineAt } from '../../text/line-table.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';
import { blankCells } from './empty-cells.ts';

/** Cells for figures that are left blank, said once. They count zero; that nothing was forgotten, only a 0 says. */
export const blankCell = reportRule({
  name: 'blank-cell',
  family: 'labels',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ report }) {
    const cells = blankCells(report);
    const [some] = cells;
    if (!some) return;
    const places = cells.filter((cell) => hasPlace(report, cell)).map(({ span }) => span);
    places.sort((a, b) => a.start - b.start);
    const table = report.tables[some.id.table];
    const first = places[0] ?? (table ? tableSpan(table) : some.span);
    yield finding('blank-cell', first, { count: cells.length }, { places });
  },
});

/** Whether the blank cell has a place of its own, between dividers: where spaces alone divide cells, it has none. */
function hasPlace({ blocks, syntax: { lines } }: Report, { id, span }: Pick<Figure<'text'>, 'id' | 'span'>): boolean {
  const extent = extentIn(blocks, id.table);
  const from = lines[extent?.first ?? -1]?.start ?? Infinity;
  const to = lines[extent?.last ?? -1]?.next ?? 0;
  const isDivided = span.start === span.end && lines[lineAt(lines, span.start).index]?.cut !== 'none';
  return isDivided && from <= span.start && span.start <= to;
}
