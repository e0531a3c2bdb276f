import type { RuleExplanation } from '../explanation.ts';
import type { explainZhCn } from '../zh-cn/index.ts';
import { across } from './across.ts';
import { arithmetic } from './arithmetic.ts';
import { crossTable } from './cross-table.ts';
import { dates } from './dates.ts';
import { form } from './form.ts';
import { labels } from './labels.ts';
import { names } from './names.ts';
import { narrative } from './narrative.ts';
import { residue } from './residue.ts';
import { structure } from './structure.ts';
import { tool } from './tool.ts';
import { typography } from './typography.ts';

/** English explanations of the rules, keyed by rule name; the Chinese ones give the keys. */
export const explainEn = {
  ...arithmetic,
  ...crossTable,
  ...narrative,
  ...structure,
  ...form,
  ...labels,
  ...residue,
  ...typography,
  ...dates,
  ...names,
  ...across,
  ...tool,
} as const satisfies Record<keyof typeof explainZhCn, RuleExplanation>;
