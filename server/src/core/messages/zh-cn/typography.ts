/** Messages about punctuation and spaces. */
export const typography = {
  'half-width-punctuation': '文中有 {count} 处半角标点（{marks}）。中文里应使用全角标点，请全部改正。',
  'half-width-bracket': '文中有 {count} 个半角括号。中文里应使用全角括号「（）」，请全部改正。',
  'half-width-period': '这里用半角句点「.」代替了句号。请改为「。」。',
  'half-width-period/cut': '行末的半角句点「.」在句子中间，像是分页时误入的。请删去，并把断开的两行接起来。',
  'half-width-period/many': '文中有 {count} 处用半角句点「.」代替了句号。请全部改为「。」。',
  'nested-title-marks': '书名号里面的「{title}」应使用单书名号「〈〉」。',
  'cjk-space': '文中有 {count} 处汉字之间夹了空格。请全部删去。',
} as const;
