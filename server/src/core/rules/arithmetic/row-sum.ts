import { rowName } from '../../form/names.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each row of table three the applicants add up to the row's total. */
export const rowSum = tableRule({
  name: 'row-sum',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check(context) {
    for (const broken of brokenIdentities(context, 'row-sum')) {
      const { verdict, span, related, left: terms, leftSum: sum, rightSum: total, difference, change } = broken;
      const { identity } = verdict;
      const row = rowName(context.report.readBy, identity.suspect);
      const data = { row, terms, sum, total, difference };
      yield change
        ? finding('row-sum/cell', span, { ...data, ...change }, { related, identity })
        : finding('row-sum', span, data, { related, identity });
    }
  },
});
