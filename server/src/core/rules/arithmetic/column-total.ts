import { reportRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each column of table three the results add up to （七）总计; groups such as （三）不予公开 have no figures. */
export const columnTotal = reportRule({
  name: 'column-total',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  check: (context) => brokenIdentities(context, 'column-total'),
});
