import type { Rule } from '../rule.ts';
import { contentsResidue } from './contents-residue.ts';
import { duplicateSection } from './duplicate-section.ts';
import { emptySection } from './empty-section.ts';
import { feeStatement } from './fee-statement.ts';
import { fiveAspects } from './five-aspects.ts';
import { governmentExtras } from './government-extras.ts';
import { itemNumber } from './item-number.ts';
import { missingContact } from './missing-contact.ts';
import { missingPeriod } from './missing-period.ts';
import { missingSection } from './missing-section.ts';
import { missingTable } from './missing-table.ts';
import { missingTitle } from './missing-title.ts';
import { oneSidedProblems } from './one-sided-problems.ts';
import { onlyNone } from './only-none.ts';
import { preambleCount } from './preamble-count.ts';
import { preambleName } from './preamble-name.ts';
import { sectionNumber } from './section-number.ts';
import { sectionOrder } from './section-order.ts';
import { sectionTitle } from './section-title.ts';
import { strayTable } from './stray-table.ts';
import { subsectionNumber } from './subsection-number.ts';
import { titleWording } from './title-wording.ts';

/** The rules of this family, in the order of the catalogue. */
export const STRUCTURE: readonly Rule[] = [
  sectionTitle,
  missingSection,
  sectionOrder,
  duplicateSection,
  sectionNumber,
  subsectionNumber,
  itemNumber,
  emptySection,
  onlyNone,
  feeStatement,
  oneSidedProblems,
  governmentExtras,
  fiveAspects,
  missingPeriod,
  missingContact,
  missingTable,
  strayTable,
  contentsResidue,
  missingTitle,
  titleWording,
  preambleCount,
  preambleName,
];
