import { isEmptyTable } from '../../report/empty-table.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { tableSpan } from '../structure/sections.ts';
import { oddFigures } from './figures.ts';

/** A table without a single figure: nobody filled it in. What follows from that, cell by cell, is not said again. */
export const emptyTable = tableRule({
  name: 'empty-table',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'warning',
  fixable: true,
  *check({ report }) {
    if (!isEmptyTable(report)) return;
    const { table } = report;
    const places = oddFigures(report).blank.flatMap(({ span }) => (span.start === span.end ? [span] : []));
    yield finding('empty-table', tableSpan(table), { table: table.form.name }, { places });
  },
});
