import { rowName } from '../../form/names.ts';
import { compare, decimalText } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { disclosureRows, writtenFigure } from './figures.ts';

/** In the form of 2019, what was published in the year is part of all that is published. */
export const publishedTotal = tableRule({
  name: 'published-total',
  family: 'cross-table',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const table = 'disclosure';
    for (const row of disclosureRows(context)) {
      const published = writtenFigure(context, { table, row, column: 'published' });
      const total = writtenFigure(context, { table, row, column: 'total' });
      if (!published || !total || compare(total.value, published.value) >= 0) continue;
      const name = rowName(context.report.readBy, { table, row });
      const data = { row: name, published: decimalText(published.value), total: decimalText(total.value) };
      const related = [relatedTo('place', published.figure.span, {})];
      yield finding('published-total', total.figure.span, data, { related });
    }
  },
});
