import { cellOf, cellsByRow } from '../../form/roles.ts';
import type { TableReading } from '../../report/table.ts';
import type { CellValue } from '../../report/value.ts';
import { decimalText, sum } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { type KnownFigure, writtenFigure } from './figures.ts';

/** Reviews or lawsuits in a year without any request, new or carried in. They may be about requests of years before. */
export const reviewWithoutRequest = reportRule({
  name: 'review-without-request',
  family: 'cross-table',
  priority: 'P2',
  severity: 'information',
  fixable: false,
  *check(context) {
    const { blocks, readBy } = context.report;
    const { requests } = blocks.readings.tables;
    const cell = cellOf(readBy, 'requests', 'received', 'total');
    const received = cell && writtenFigure(context, cell);
    if (!requests || !received || !isAllZero(requests)) return;
    const totals = reviewTotals(context);
    const first = totals.find(({ value }) => value.units > 0n);
    if (!first) return;
    const count = decimalText(sum(totals.map(({ value }) => value)));
    const related = [relatedTo('place', received.figure.span, {})];
    yield finding('review-without-request', first.figure.span, { count }, { related });
  },
});

/** Whether every row of the form is there, and no cell holds anything but zero, a stroke or a blank. */
function isAllZero({ form, rows }: TableReading): boolean {
  if (form.blocks.some((block) => block.rows.some(({ id }) => !rows.has(id)))) return false;
  return [...rows.values()].every(({ figures }) => [...figures.values()].every(({ value }) => isZero(value)));
}

function isZero(value: CellValue): boolean {
  switch (value.kind) {
    case 'number':
      return value.value.units === 0n;
    case 'repeated':
      return value.values.every(({ units }) => units === 0n);
    case 'blank':
    case 'nil':
      return true;
    case 'text':
    case 'unplaced':
      return false;
  }
}

function reviewTotals(context: Context): KnownFigure[] {
  const cells = cellsByRow(context.report.readBy, 'review', ['total']).flat();
  return cells.flatMap((cell) => writtenFigure(context, cell) ?? []);
}
