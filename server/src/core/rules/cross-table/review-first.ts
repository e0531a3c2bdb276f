import { cellOf } from '../../form/roles.ts';
import { decimalText } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { writtenFigure } from './figures.ts';

/** The year in which the revised law on reconsideration came into force. */
const SINCE = 2024;

/** Who was refused information asks for reconsideration first; other matters may still be brought to court at once. */
export const reviewFirst = reportRule({
  name: 'review-first',
  family: 'cross-table',
  priority: 'P2',
  severity: 'off',
  fixable: false,
  *check(context) {
    const { year, readBy } = context.report;
    if (year === null || year < SINCE) return;
    const cell = cellOf(readBy, 'review', 'litigation-direct', 'total');
    const direct = cell && writtenFigure(context, cell);
    if (direct && direct.value.units > 0n) {
      yield finding('review-first', direct.figure.span, { count: decimalText(direct.value), since: SINCE });
    }
  },
});
