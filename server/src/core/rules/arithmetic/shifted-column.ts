import { cellKey } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import { decimalText } from '../../text/decimal.ts';
import type { BlockSpan } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { listed } from '../listed.ts';
import { type TableContext, tableRule } from '../rule.ts';
import { SHIFT, type Shift, shifts } from './shifts.ts';

/** A row whose figures all stand one column off: it does not add up as it is, but moved by one column it does. */
export const shiftedColumn = tableRule({
  name: 'shifted-column',
  family: 'arithmetic',
  priority: 'P1',
  severity: 'error',
  fixable: true,
  *check(context) {
    const { readBy, tables } = context.report;
    const found = shifts(context.judgement);
    const [first, ...rest] = found;
    if (!first) return;
    const places = found.map((shift) => placeOf(context, shift));
    const [place = { start: 0, end: 0 }] = places;
    const causes = [SHIFT];
    if (rest.length > 0) {
      const rows = found.map(({ row }) => rowName(readBy, { table: 'requests', row }));
      const table = tables.requests?.form.name ?? '';
      const data = { table, count: found.length, rows: listed(rows) };
      yield finding('shifted-column/several', place, data, { places, causes });
      return;
    }
    const terms = first.cells.map(({ cell, value }) => ({ name: columnName(readBy, cell), value: decimalText(value) }));
    const row = rowName(readBy, { table: 'requests', row: first.row });
    const data = { row, terms: terms.slice(0, -1), sum: terms.at(-1)?.value ?? '' };
    yield finding(KEYS[first.stands][first.isCut ? 'cut' : 'whole'], place, data, { places, causes });
  },
});

/** Which way the row was moved, and whether a figure fell off it. */
const KEYS = {
  left: { whole: 'shifted-column', cut: 'shifted-column/left-cut' },
  right: { whole: 'shifted-column/right', cut: 'shifted-column/right-cut' },
} as const;

/** The label of the row, else its first figure. */
function placeOf({ report, judgement }: TableContext, { row, cells }: Shift): BlockSpan {
  const label = report.tables.requests?.rows.get(row)?.anchor?.cells[0]?.parts[0];
  const figure = cells.flatMap(({ cell }) => judgement.figures.get(cellKey(cell)) ?? [])[0];
  return label ?? figure?.span ?? { start: 0, end: 0 };
}
