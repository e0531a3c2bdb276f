import type { Rule } from '../rule.ts';
import { agencyTypo } from './agency-typo.ts';
import { commonTypo } from './common-typo.ts';
import { wording } from './wording.ts';

/** The rules of this family, in the order of the catalogue. */
export const NAMES: readonly Rule[] = [wording, agencyTypo, commonTypo];
