import { finding, relatedTo } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { writtenFigure } from './figures.ts';

/** In the form of 2019, purchases without an amount, or an amount without purchases. */
export const procurementPair = tableRule({
  name: 'procurement-pair',
  family: 'cross-table',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const cell = { table: 'disclosure', row: 'procurement' } as const;
    const projects = writtenFigure(context, { ...cell, column: 'projects' });
    const amount = writtenFigure(context, { ...cell, column: 'amount' });
    if (!projects || !amount || (projects.value.units === 0n) === (amount.value.units === 0n)) return;
    const [lacking, other] = projects.value.units === 0n ? [projects, amount] : [amount, projects];
    const { text } = context.report.syntax;
    const written = ({ figure }: typeof projects): string => text.slice(figure.span.start, figure.span.end);
    const data = { projects: written(projects), amount: written(amount) };
    yield finding('procurement-pair', lacking.figure.span, data, {
      related: [relatedTo('place', other.figure.span, {})],
    });
  },
});
