import { rowName } from '../../form/names.ts';
import { finding } from '../finding.ts';
import { tableRule } from '../rule.ts';
import { brokenIdentities } from './broken.ts';

/** In each of the three groups of table four the four results add up to the group's total. */
export const reviewSum = tableRule({
  name: 'review-sum',
  family: 'arithmetic',
  priority: 'P0',
  severity: 'error',
  fixable: true,
  *check(context) {
    for (const broken of brokenIdentities(context, 'review-sum')) {
      const { verdict, span, related, left: terms, leftSum: sum, rightSum: total, difference } = broken;
      const { identity } = verdict;
      const row = rowName(context.report.readBy, identity.suspect);
      yield finding('review-sum', span, { row, terms, sum, total, difference }, { related, identity });
    }
  },
});
