import { explainZhCnArithmetic } from './zh-cn.arithmetic.ts';
import { explainZhCnReading } from './zh-cn.reading.ts';
import { explainZhCnStructure } from './zh-cn.structure.ts';
import { explainZhCnTables } from './zh-cn.tables.ts';
import { explainZhCnText } from './zh-cn.text.ts';
import type { RuleExplanation } from './explanation.ts';

/** Chinese explanations of the rules, keyed by rule name; the source of the keys. */
export const explainZhCn = {
  ...explainZhCnArithmetic,
  ...explainZhCnStructure,
  ...explainZhCnTables,
  ...explainZhCnText,
  ...explainZhCnReading,
} as const satisfies Record<string, RuleExplanation>;
