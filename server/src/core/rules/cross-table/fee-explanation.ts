import { rowName } from '../../form/names.ts';
import { cellOf } from '../../form/roles.ts';
import { decimalText } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { type Context, reportRule } from '../rule.ts';
import { isTold } from '../structure/told.ts';
import { type KnownFigure, writtenFigure } from './figures.ts';

/** Words by which a report speaks of fees for handling requests. */
const FEE = /信息处理费|处理费|收费通知|缴费|收取费用|缴纳费用/;

/** Where requests ended because a fee was not paid, section six has to tell what was charged. */
export const feeExplanation = reportRule({
  name: 'fee-explanation',
  family: 'cross-table',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const unpaid = unexplainedFee(context);
    if (!unpaid) return;
    const { report } = context;
    const heading = report.sections.find(({ form }) => form.id === 'other')?.heading;
    const data = { row: rowName(report.readBy, unpaid.figure.id), count: decimalText(unpaid.value) };
    const related = heading ? [relatedTo('place', heading.span, {})] : [];
    yield finding('fee-explanation', unpaid.figure.span, data, { related });
  },
});

/** The number of requests that ended with an unpaid fee, where section six stands and no prose speaks of fees. */
export function unexplainedFee(context: Context): KnownFigure | null {
  const { paragraphs, readBy } = context.report;
  // Where nothing stands in section six, that is said, and what belongs there with it.
  if (speaksOfFees(paragraphs) || !paragraphs.some(({ section }) => section === 'other')) return null;
  const cell = cellOf(readBy, 'requests', 'fee-unpaid', 'total');
  const unpaid = cell && writtenFigure(context, cell);
  return unpaid && unpaid.value.units > 0n ? unpaid : null;
}

/** Whether a report speaks of fees anywhere. */
export const speaksOfFees = isTold(FEE);
