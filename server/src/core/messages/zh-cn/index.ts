import { across } from './across.ts';
import { arithmetic } from './arithmetic.ts';
import { crossTable } from './cross-table.ts';
import { dates } from './dates.ts';
import { form } from './form.ts';
import { heard } from './heard.ts';
import { labels } from './labels.ts';
import { names } from './names.ts';
import { narrative } from './narrative.ts';
import { residue } from './residue.ts';
import { structure } from './structure.ts';
import { tool } from './tool.ts';
import { typography } from './typography.ts';

/** Every message of a finding, keyed by the rule's name and, behind a slash, the case. */
export const zhCn = {
  ...arithmetic,
  ...heard,
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
} as const;
