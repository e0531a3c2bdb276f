import { reportRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each of the three groups of table four the four results add up to the group's total. */
export const reviewSum = reportRule({
  name: 'review-sum',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  check: (context) => brokenIdentities(context, 'review-sum'),
});
