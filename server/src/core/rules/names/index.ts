import type { Rule } from '../rule.ts';
import { agencyTypo } from './agency-typo.ts';
import { commonTypo } from './common-typo.ts';
import { contactFormat } from './contact-format.ts';
import { doubledCharacter } from './doubled-character.ts';
import { otherAgency } from './other-agency.ts';
import { personalData } from './personal-data.ts';
import { selfReference } from './self-reference.ts';
import { wording } from './wording.ts';

/** The rules of this family, in the order of the catalogue. */
export const NAMES: readonly Rule[] = [
  wording,
  agencyTypo,
  otherAgency,
  selfReference,
  commonTypo,
  doubledCharacter,
  contactFormat,
  personalData,
];
