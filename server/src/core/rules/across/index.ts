import type { CollectionRule, MembersRule } from '../collection-rule.ts';
import { carryOver } from './carry-over.ts';
import { comparedWithLastYear } from './compared-with-last-year.ts';
import { copiedText } from './copied-text.ts';
import { duplicateReport } from './duplicate-report.ts';
import { figureJump } from './figure-jump.ts';
import { itemCarryOver } from './item-carry-over.ts';
import { missingReport } from './missing-report.ts';
import { rollUp } from './roll-up.ts';
import { sharedText } from './shared-text.ts';
import { unlistedReport } from './unlisted-report.ts';
import { validCarryOver } from './valid-carry-over.ts';

/** The rules of this family that speak of reports, in the order of the catalogue. */
export const ACROSS: readonly CollectionRule[] = [
  carryOver,
  validCarryOver,
  itemCarryOver,
  comparedWithLastYear,
  copiedText,
  sharedText,
  figureJump,
  duplicateReport,
  rollUp,
  unlistedReport,
];

/** Those that look at lists of members in settings files. */
export const MEMBERS_RULES: readonly MembersRule[] = [missingReport];
