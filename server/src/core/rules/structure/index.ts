import type { Rule } from '../rule.ts';
import { emptySection } from './empty-section.ts';
import { itemNumber } from './item-number.ts';
import { missingContact } from './missing-contact.ts';
import { missingPeriod } from './missing-period.ts';
import { missingSection } from './missing-section.ts';
import { missingTable } from './missing-table.ts';
import { missingTitle } from './missing-title.ts';
import { preambleName } from './preamble-name.ts';
import { sectionNumber } from './section-number.ts';
import { sectionOrder } from './section-order.ts';
import { strayTable } from './stray-table.ts';
import { subsectionNumber } from './subsection-number.ts';
import { titleWording } from './title-wording.ts';

/** The rules of this family, in the order of the catalogue. */
export const STRUCTURE: readonly Rule[] = [
  missingSection,
  sectionOrder,
  sectionNumber,
  subsectionNumber,
  itemNumber,
  emptySection,
  missingPeriod,
  missingContact,
  missingTable,
  strayTable,
  missingTitle,
  titleWording,
  preambleName,
];
