import { columnName } from '../../form/names.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each column of table three, 一 and 二 add up to as much as （七）总计 and 四: the note in the table's corner. */
export const columnBalance = tableRule({
  name: 'column-balance',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check(context) {
    for (const { verdict, span, related, left, right, leftSum, rightSum, difference, change } of brokenIdentities(
      context,
      'column-balance',
    )) {
      const { identity } = verdict;
      const column = columnName(context.report.readBy, identity.suspect);
      const data = { column, left, leftSum, right, rightSum, difference };
      yield change
        ? finding('column-balance/cell', span, { ...data, ...change }, { related, identity })
        : finding('column-balance', span, data, { related, identity });
    }
  },
});
