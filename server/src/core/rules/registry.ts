import { ACROSS, MEMBERS_RULES } from './across/index.ts';
import { ARITHMETIC } from './arithmetic/index.ts';
import { CROSS_TABLE } from './cross-table/index.ts';
import { DATES } from './dates/index.ts';
import { FORM } from './form/index.ts';
import { LABELS } from './labels/index.ts';
import { NAMES } from './names/index.ts';
import { NARRATIVE } from './narrative/index.ts';
import { RESIDUE } from './residue/index.ts';
import type { Rule, RuleData } from './rule.ts';
import { STRUCTURE } from './structure/index.ts';
import { CONFIG_RULES, TOOL } from './tool/index.ts';
import { TYPOGRAPHY } from './typography/index.ts';

/** The rules about reports, by family in the order of the catalogue. */
export const REPORT_RULES: readonly Rule[] = [
  ...ARITHMETIC,
  ...CROSS_TABLE,
  ...NARRATIVE,
  ...STRUCTURE,
  ...FORM,
  ...LABELS,
  ...RESIDUE,
  ...TYPOGRAPHY,
  ...DATES,
  ...NAMES,
  ...TOOL,
];

/** Every rule, those about several reports and about settings files included. */
export const RULES: readonly RuleData[] = [...REPORT_RULES, ...ACROSS, ...MEMBERS_RULES, ...CONFIG_RULES];
