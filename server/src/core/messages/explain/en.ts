import { explainEnArithmetic } from './en.arithmetic.ts';
import { explainEnCells } from './en.cells.ts';
import { explainEnCrossTable } from './en.cross-table.ts';
import { explainEnDates } from './en.dates.ts';
import { explainEnNarrative } from './en.narrative.ts';
import { explainEnReading } from './en.reading.ts';
import { explainEnStructure } from './en.structure.ts';
import { explainEnTables } from './en.tables.ts';
import { explainEnText } from './en.text.ts';
import { explainEnWords } from './en.words.ts';
import type { explainZhCn } from './zh-cn.ts';
import type { RuleExplanation } from './explanation.ts';

/** English explanations of the rules, keyed by rule name; the Chinese file gives the keys. */
export const explainEn = {
  ...explainEnArithmetic,
  ...explainEnNarrative,
  ...explainEnCrossTable,
  ...explainEnStructure,
  ...explainEnTables,
  ...explainEnCells,
  ...explainEnText,
  ...explainEnWords,
  ...explainEnDates,
  ...explainEnReading,
} as const satisfies Record<keyof typeof explainZhCn, RuleExplanation>;
