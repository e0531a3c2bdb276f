import { columnName } from '../../form/names.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each column of table three the results add up to （七）总计; groups such as （三）不予公开 have no figures. */
export const columnTotal = tableRule({
  name: 'column-total',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check(context) {
    for (const broken of brokenIdentities(context, 'column-total')) {
      const { verdict, span, related, left: terms, leftSum: sum, rightSum: total, difference, change } = broken;
      const { identity } = verdict;
      const column = columnName(context.report.readBy, identity.suspect);
      const data = { column, terms, sum, total, difference };
      yield change
        ? finding('column-total/cell', span, { ...data, ...change }, { related, identity })
        : finding('column-total', span, data, { related, identity });
    }
  },
});
