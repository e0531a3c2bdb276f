import { compare, decimalText } from '../../text/decimal.ts';
import { finding } from '../finding.ts';
import { reportRule } from '../rule.ts';
import { cellsOf } from './cells.ts';
import { saidIn } from './held.ts';
import { targetOf } from './target.ts';

/** Table two counts fees in units of as many yuan. */
const UNIT = 10_000n;

/** The information-handling fees that the prose names are no more than all fees in table two. */
export const narrativeFee = reportRule({
  name: 'narrative-fee',
  family: 'narrative',
  priority: 'P1',
  severity: 'information',
  fixable: false,
  *check(context) {
    const { readBy } = context.report;
    const statements = context.report.statements.filter(({ meaning }) => meaning === 'fee');
    if (statements.length === 0) return;
    const target = targetOf(context, 'fee');
    const [written] = cellsOf(readBy, 'fee').map((cell) => saidIn(context.report, cell)?.value);
    const inYuan = written?.kind === 'number' && written.unit !== null && !written.unit.includes('万');
    if (!target || inYuan) return;
    const most = { ...target.value, units: target.value.units * UNIT };
    for (const { value, span } of statements) {
      if (compare(value, most) <= 0) continue;
      const data = { fee: decimalText(value), total: decimalText(target.value) };
      yield finding('narrative-fee', span, data, { related: target.related });
    }
  },
});
