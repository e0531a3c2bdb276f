import { reportRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each column of table three, 一 and 二 add up to as much as （七）总计 and 四: the note in the table's corner. */
export const columnBalance = reportRule({
  name: 'column-balance',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  check: (context) => brokenIdentities(context, 'column-balance'),
});
