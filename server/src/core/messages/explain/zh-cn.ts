import { explainZhCnArithmetic } from './zh-cn.arithmetic.ts';
import { explainZhCnCells } from './zh-cn.cells.ts';
import { explainZhCnCrossTable } from './zh-cn.cross-table.ts';
import { explainZhCnDates } from './zh-cn.dates.ts';
import { explainZhCnNarrative } from './zh-cn.narrative.ts';
import { explainZhCnReading } from './zh-cn.reading.ts';
import { explainZhCnStructure } from './zh-cn.structure.ts';
import { explainZhCnTables } from './zh-cn.tables.ts';
import { explainZhCnText } from './zh-cn.text.ts';
import { explainZhCnWords } from './zh-cn.words.ts';
import type { RuleExplanation } from './explanation.ts';

/** Chinese explanations of the rules, keyed by rule name; the source of the keys. */
export const explainZhCn = {
  ...explainZhCnArithmetic,
  ...explainZhCnNarrative,
  ...explainZhCnCrossTable,
  ...explainZhCnStructure,
  ...explainZhCnTables,
  ...explainZhCnCells,
  ...explainZhCnText,
  ...explainZhCnWords,
  ...explainZhCnDates,
  ...explainZhCnReading,
} as const satisfies Record<string, RuleExplanation>;
