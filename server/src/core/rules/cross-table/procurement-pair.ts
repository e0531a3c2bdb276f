import { cellsByRow } from '../../form/roles.ts';
import { type BlockFinding, finding, relatedTo } from '../finding.ts';
import { type TableContext, tableRule } from '../rule.ts';
import { type KnownFigure, writtenFigure } from './figures.ts';

/** Purchases without an amount, or an amount without purchases, where the form asks for both. */
export const procurementPair = tableRule({
  name: 'procurement-pair',
  family: 'cross-table',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(context) {
    for (const cells of cellsByRow(context.report.readBy, 'disclosure', ['purchases', 'purchase-amount'])) {
      const [projects, amount] = cells.map((cell) => writtenFigure(context, cell));
      if (!projects || !amount || (projects.value.units === 0n) === (amount.value.units === 0n)) continue;
      yield lacksOne(context, projects, amount);
    }
  },
});

function lacksOne(
  { report }: TableContext,
  projects: KnownFigure<'block'>,
  amount: KnownFigure<'block'>,
): BlockFinding {
  const [lacking, other] = projects.value.units === 0n ? [projects, amount] : [amount, projects];
  const { text } = report.syntax;
  const written = ({ figure }: KnownFigure<'block'>): string => text.slice(figure.span.start, figure.span.end);
  const data = { projects: written(projects), amount: written(amount) };
  const related = [relatedTo('place', other.figure.span, {})];
  return finding('procurement-pair', lacking.figure.span, data, { related });
}
