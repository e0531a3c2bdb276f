import { arithmeticRepairs } from './arithmetic.ts';
import { formRepairs } from './form.ts';
import { labelsRepairs } from './labels.ts';
import { namesRepairs } from './names.ts';
import { narrativeRepairs } from './narrative.ts';
import { residueRepairs } from './residue.ts';
import { structureRepairs } from './structure.ts';
import { toolRepairs } from './tool.ts';
import { typographyRepairs } from './typography.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from '../rules/finding.ts';
import type { Judgement } from '../solve/judge.ts';
import type { Fix, Repairs } from './fix.ts';

/** The repairs of every rule that is `fixable`. */
export const REPAIRS: Repairs = {
  ...arithmeticRepairs,
  ...narrativeRepairs,
  ...structureRepairs,
  ...formRepairs,
  ...labelsRepairs,
  ...residueRepairs,
  ...typographyRepairs,
  ...namesRepairs,
  ...toolRepairs,
};

/** The repairs of `finding`, the surest first. */
export function fixesOf(finding: Finding, report: Report, judgement: Judgement): Fix[] {
  return REPAIRS[finding.rule]?.(finding, report, judgement) ?? [];
}
