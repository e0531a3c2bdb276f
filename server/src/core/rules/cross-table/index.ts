import type { Rule } from '../rule.ts';
import { feeExplanation } from './fee-explanation.ts';
import { procurementPair } from './procurement-pair.ts';
import { publishedTotal } from './published-total.ts';
import { reviewFirst } from './review-first.ts';
import { reviewWithoutRequest } from './review-without-request.ts';
import { rulesAuthority } from './rules-authority.ts';
import { validCount } from './valid-count.ts';

/** The rules of this family, in the order of the catalogue. */
export const CROSS_TABLE: readonly Rule[] = [
  publishedTotal,
  validCount,
  rulesAuthority,
  procurementPair,
  reviewFirst,
  reviewWithoutRequest,
  feeExplanation,
];
