import type { Tabled } from '../../report/report.ts';
import type { Figure } from '../../report/table.ts';
import { decimalText } from '../../text/decimal.ts';
import { inWan } from '../../text/money.ts';
import { plain } from '../../text/plain.ts';
import { named, oddFigures } from '../arithmetic/figures.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';

const HEADER_UNIT = '万元';

/** A unit behind the year's fee, where the header already says 万元. Where the unit is another, so may the number be. */
export const unitInAmount = tableRule({
  name: 'unit-in-amount',
  family: 'labels',
  priority: 'P1',
  severity: 'information',
  fixable: true,
  *check({ report }) {
    for (const { figure, column, names } of named(report, oddFigures(report).number)) {
      const { value, span } = figure;
      if (!column.decimal || column.unit || value.kind !== 'number' || value.isNoted || !value.unit?.endsWith('元'))
        continue;
      if (!isUnitInHeader(report, figure)) continue;
      const places = [{ start: value.digits.end, end: span.end }];
      const amount = inWan(value.value, value.unit);
      const isSame = value.unit.replace('人民币', '') === HEADER_UNIT;
      if (isSame || !amount) yield finding('unit-in-amount', span, names, { places });
      else {
        const converted = decimalText(amount);
        yield finding('unit-in-amount/other', span, { ...names, converted }, { places, replacement: converted });
      }
    }
  },
});

/** Whether the header above the figure's column says in which unit it is. */
function isUnitInHeader({ tables, syntax: { text } }: Tabled, { id }: Figure): boolean {
  const anchors = tables[id.table]?.anchors ?? [];
  return anchors
    .filter(({ label }) => (label.kind === 'column' || label.kind === 'piece') && label.id === id.column)
    .some(({ cells }) =>
      cells.some(({ parts }) => parts.some((part) => plain(text.slice(part.start, part.end)).includes(HEADER_UNIT))),
    );
}
