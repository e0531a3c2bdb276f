import { reportRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each row of table three the applicants add up to the row's total. */
export const rowSum = reportRule({
  name: 'row-sum',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  check: (context) => brokenIdentities(context, 'row-sum'),
});
