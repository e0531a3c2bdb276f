import { acrossRepairs } from './across.ts';
import { arithmeticRepairs } from './arithmetic.ts';
import { cellRepairs } from './cells.ts';
import { datesRepairs } from './dates.ts';
import { formRepairs } from './form.ts';
import { inColumns } from './in-columns.ts';
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
  ...cellRepairs,
  ...narrativeRepairs,
  ...structureRepairs,
  ...formRepairs,
  ...labelsRepairs,
  ...residueRepairs,
  ...typographyRepairs,
  ...datesRepairs,
  ...namesRepairs,
  ...acrossRepairs,
  ...toolRepairs,
};

/** The repairs of `finding`, the surest first. */
export function fixesOf(finding: Finding, report: Report, judgement: Judgement): Fix[] {
  const fixes = REPAIRS[finding.rule]?.(finding, report, judgement) ?? [];
  return fixes.map((fix) => ({ ...fix, edits: inColumns(report, fix.edits) }));
}
