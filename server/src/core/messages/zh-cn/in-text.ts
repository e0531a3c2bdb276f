/** What editors show in the text: hints beside cells, lenses over tables, completions. */
export const inText = {
  'hint/column': '{column}',
  'hint/cell': '{row}·{column}',
  'hint/correction': '应为 {to}',
  'hint/doubtful': '应为 {to}？',
  'hint/filling': '应填 {to}',
  'hint/full-name': '“{row}”的“{column}”',
  'lens/identities': '勾稽 {hold}/{total} {mark}',
  'lens/recalculate': '重新计算',
  'lens/form': '以表格查看',
} as const;
