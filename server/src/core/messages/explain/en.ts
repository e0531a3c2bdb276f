import { explainEnArithmetic } from './en.arithmetic.ts';
import { explainEnReading } from './en.reading.ts';
import { explainEnStructure } from './en.structure.ts';
import { explainEnTables } from './en.tables.ts';
import { explainEnText } from './en.text.ts';
import type { explainZhCn } from './zh-cn.ts';
import type { RuleExplanation } from './explanation.ts';

/** English explanations of the rules, keyed by rule name; the Chinese file gives the keys. */
export const explainEn = {
  ...explainEnArithmetic,
  ...explainEnStructure,
  ...explainEnTables,
  ...explainEnText,
  ...explainEnReading,
} as const satisfies Record<keyof typeof explainZhCn, RuleExplanation>;
