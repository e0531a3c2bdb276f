/** What the outline says beside the words of the text. */
export const outline = {
  'missing-section': '⚠ {number}、{title}（缺）',
  table: '表：{title}',
  'no-table': '缺表',
  rows: '{count} 行',
  'missing-rows': '{count} 行，缺 {missing} 行',
  groups: '{count} 组',
  disordered: '次序已乱',
  total: '总计 {value}',
  blank: '空白',
  unplaced: '未定',
  form: '{form} 年式样',
} as const;
