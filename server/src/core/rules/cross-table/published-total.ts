import { rowName } from '../../form/names.ts';
import { cellsByRow } from '../../form/roles.ts';
import { compare, decimalText } from '../../text/decimal.ts';
import { finding, relatedTo } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { writtenFigure } from './figures.ts';

/** What was published in the year is part of all that is published, where the form asks for both. */
export const publishedTotal = tableRule({
  name: 'published-total',
  family: 'cross-table',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(context) {
    const { readBy } = context.report;
    for (const cells of cellsByRow(readBy, 'disclosure', ['published', 'ever-published'])) {
      const [published, total] = cells.map((cell) => writtenFigure(context, cell));
      if (!published || !total || compare(total.value, published.value) >= 0) continue;
      const name = rowName(readBy, cells[0]!);
      const data = { row: name, published: decimalText(published.value), total: decimalText(total.value) };
      const related = [relatedTo('place', published.figure.span, {})];
      yield finding('published-total', total.figure.span, data, { related });
    }
  },
});
