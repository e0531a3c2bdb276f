import { ARITHMETIC } from './arithmetic/index.ts';
import { FORM } from './form/index.ts';
import { LABELS } from './labels/index.ts';
import { NAMES } from './names/index.ts';
import { NARRATIVE } from './narrative/index.ts';
import { RESIDUE } from './residue/index.ts';
import type { Rule } from './rule.ts';
import { STRUCTURE } from './structure/index.ts';
import { TOOL } from './tool/index.ts';
import { TYPOGRAPHY } from './typography/index.ts';

/** Every rule, by family in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  ...ARITHMETIC,
  ...NARRATIVE,
  ...STRUCTURE,
  ...FORM,
  ...LABELS,
  ...RESIDUE,
  ...TYPOGRAPHY,
  ...NAMES,
  ...TOOL,
];
