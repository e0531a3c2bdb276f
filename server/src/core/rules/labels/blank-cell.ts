import type { Report } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { lineAt } from '../../text/line-table.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';
import { emptyCells } from './empty-cells.ts';

/** Cells for figures that are left blank, said once. They count zero; that nothing was forgotten, only a 0 says. */
export const blankCell: Rule = {
  name: 'blank-cell',
  family: 'labels',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ report, judgement }) {
    const cells = emptyCells(report, judgement, 'blank');
    const [some] = cells;
    if (!some) return;
    const places = cells.filter((cell) => hasPlace(report, cell)).map(({ span }) => span);
    places.sort((a, b) => a.start - b.start);
    const table = report.tables[some.id.table];
    const first = places[0] ?? (table ? tableSpan(table) : some.span);
    yield finding('blank-cell', first, { count: cells.length }, { places });
  },
};

/** Whether the blank cell has a place of its own, between dividers: where spaces alone divide cells, it has none. */
function hasPlace({ tables, syntax: { lines } }: Report, { id, span }: Figure): boolean {
  const extent = tables[id.table]?.lines;
  const from = lines[extent?.first ?? -1]?.start ?? Infinity;
  const to = lines[extent?.last ?? -1]?.next ?? 0;
  const isDivided = span.start === span.end && lines[lineAt(lines, span.start).index]?.cut !== 'none';
  return isDivided && from <= span.start && span.start <= to;
}
