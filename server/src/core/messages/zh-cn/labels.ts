/** Messages about the words and cells of the tables. */
export const labels = {
  'truncated-label': '「{text}」不全，应为「{right}」，像是后面的字在转换时丢了。请补全。',
  'split-label': '「{right}」被拆在几格里：{pieces}。请合成一个名称，写在一格里。',
  'label-variant': '行名「{text}」与标准行名「{right}」不符，请改。',
  'label-variant/header': '表头「{text}」与标准表头「{right}」不符，请改。',
  'label-variant/marks': '「{text}」与标准写法「{right}」只差标点。宜照标准写法改。',
  'doubled-value': '「{row}」{column}一格里写了几个数：{values}。请只留一个。',
  'doubled-value/different':
    '「{row}」{column}一格里写了几个不同的数：{values}，看不出该用哪一个，与它有关的勾稽关系没有核对。请只留一个。',
  'unit-in-count': '「{row}」{column}写作「{text}」。件数格只填数字，宜去掉单位。',
  'unit-in-count/several': '有 {count} 个件数格带单位，例如「{text}」。件数格只填数字，宜去掉单位。',
  'full-width-digit': '有 {count} 个数字格用了全角数字，或用「O」「〇」代替 0，例如「{text}」。请改为半角数字。',
  'space-in-cell': '数字格里有 {count} 处不换行空格、全角空格等看不见的字符。不影响读数，宜去掉。',
  'shifted-row': '「{row}」这一行的行首少了 {count} 格，各列向左错了位。请在行首补上 {count} 个制表符。',
  'missing-header': '{table}在这些行前面没有表头，看不出各列是什么：{rows}。请补上统一格式的表头。',
  'missing-header/bare': '{table}只有数字，没有表头，看不出各列是什么。请补上统一格式的表头。',
} as const;
