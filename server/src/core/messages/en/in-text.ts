import type { inText as zhCn } from '../zh-cn/in-text.ts';

/** What editors show in the text: hints beside cells, lenses over tables, completions. */
export const inText = {
  'hint/column': '{column}',
  'hint/cell': '{row} · {column}',
  'hint/correction': 'should be {to}',
  'hint/doubtful': 'should be {to}?',
  'hint/filling': 'fill in {to}',
  'hint/full-name': '“{column}” of “{row}”',
  'lens/identities': 'Equations {hold}/{total} {mark}',
  'lens/recalculate': 'Recalculate',
  'lens/form': 'View as a Form',
} as const satisfies Record<keyof typeof zhCn, string>;
