/** Messages about names and wording. */
export const names = {
  wording: '「{text}」应写作「截至」。到某个时间为止用「截至」，「截止」是停止的意思。',
  'agency-typo': '「{text}」与机关名「{right}」只差一个字，多半是写错了。请核对。',
  'common-typo': '「{text}」应写作「{right}」。',
} as const;
