import type { TableId } from '../../form/form.ts';
import { type CellId, cellKey } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import type { Figure } from '../../report/table.ts';
import { type Judgement, amount } from '../../solve/judge.ts';
import { type Decimal, decimalText, sum } from '../../text/decimal.ts';
import type { Origin } from '../../text/span.ts';
import { finding } from '../finding.ts';
import { type TableContext, tableRule } from '../rule.ts';
import { oddFigures } from './figures.ts';

interface BlankTotal {
  readonly figure: Figure;
  readonly sum: Decimal;
}

/** A total is written where its cells are: one blank is pointed at, several in a table are a habit and said once. */
export const blankTotal = tableRule({
  name: 'blank-total',
  family: 'arithmetic',
  priority: 'P1',
  severity: 'warning',
  fixable: true,
  *check(context) {
    const { readBy } = context.report;
    for (const [table, blanks] of blankTotals(context)) {
      const [first] = blanks;
      if (!first) continue;
      const places = blanks.map((blank) => blank.figure.span);
      if (blanks.length > 1) {
        const data = { table: readBy.tables[table].name, count: blanks.length };
        yield finding('blank-total/table', first.figure.span, data, { places, severity: 'information' });
      } else {
        const { id, span, value } = first.figure;
        const text = decimalText(first.sum);
        const data = { row: rowName(readBy, id), column: columnName(readBy, id), sum: text };
        // Where no cell stands for the blank, what is marked is the row's label.
        const isCell = value.kind === 'nil' || span.start === span.end;
        yield finding('blank-total', span, data, isCell ? { replacement: text } : {});
      }
    }
  },
});

/** The totals of each table that are blank though the cells that they sum up are not all zero. */
function blankTotals({ report, judgement }: TableContext): Map<TableId, BlankTotal[]> {
  const found = new Map<TableId, BlankTotal[]>();
  const { blank, nil } = oddFigures(report);
  if (blank.length + nil.length === 0) return found;
  const seen = new Set<string>();
  for (const identity of judgement.identities) {
    const key = cellKey(identity.suspect);
    const figure = judgement.figures.get(key);
    if (identity.rule === 'column-balance' || seen.has(key) || !isBlank(figure)) continue;
    const total = leafSum(identity.left, judgement);
    if (!total || total.units === 0n) continue;
    seen.add(key);
    found.set(identity.table, [...(found.get(identity.table) ?? []), { figure, sum: total }]);
  }
  return found;
}

function isBlank(figure: Figure | undefined): figure is Figure {
  return figure?.value.kind === 'blank' || figure?.value.kind === 'nil';
}

function leafSum(cells: readonly CellId[], { figures }: Judgement<Origin>): Decimal | null {
  const values = cells.map((cell) => amount(cell, figures.get(cellKey(cell))));
  return values.includes(null) ? null : sum(values.filter((value) => value !== null));
}
