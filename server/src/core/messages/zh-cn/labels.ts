/** Messages about the words and cells of the tables. */
export const labels = {
  'truncated-label': '请补全为“{right}”：写作“{text}”，像是后面的字在转换时丢了。',
  'split-label': '请合成“{right}”，写在一格里：现在拆成了{pieces}。',
  'label-variant': '行名应为“{right}”，写作“{text}”。',
  'label-variant/header': '表头应为“{right}”，写作“{text}”。',
  'label-variant/marks': '宜照标准写法改标点：{text} 的标准写法是 {right}。',
  'doubled-value': '请只留一个数：“{row}”的“{column}”一格里重复写了同一个数（{values}）。',
  'doubled-value/different':
    '请只留一个数：“{row}”的“{column}”一格里写了几个不同的数（{values}），看不出该用哪一个，与它有关的勾稽关系没有核对。',
  'blank-cell': '没有的请填 0：有 {count} 个数字格空白，相加时按 0 计，看不出是没有还是漏填。',
  'slash-cell': '宜改为 0：有 {count} 个数字格用“{text}”代替 0，相加时按 0 计。',
  'slash-cell/mixed': '宜统一填 0：{tables}里“{text}”与 0 混用，有 {count} 格用“{text}”，相加时按 0 计。',
  'unit-in-count': '宜去掉单位：“{row}”的“{column}”写作“{text}”，件数格只填数字。',
  'unit-in-count/several': '宜去掉单位：有 {count} 个件数格带单位（例如“{text}”），件数格只填数字。',
  'unit-in-amount': '宜去掉单位：“{row}”的“{column}”写作“{text}”，表头已写明单位是万元。',
  'unit-in-amount/other':
    '应填 {converted}：“{row}”的“{column}”写作“{text}”，而表头的单位是万元，格里只填数字。请核对。',
  'full-width-digit': '宜改为半角数字：有 {count} 个数字格用了全角数字，或用“O”“〇”代替 0，例如“{text}”。',
  'thousands-separator': '宜去掉千位分隔号：有 {count} 个数字格用了逗号，例如“{text}”，格里只填数字。',
  'space-in-cell': '宜清理看不见的空格：数字格里有 {count} 处不换行空格、全角空格等，不影响读数。',
  'shifted-row': '请在行首补上 {count} 个制表符：“{row}”的行首少了 {count} 格，各列向左错了位。',
  'missing-header': '请补上统一格式的表头：{table}在这些行前面没有表头，看不出各列是什么（{rows}）。',
  'missing-header/bare': '请补上统一格式的表头：{table}只有数字，看不出各列是什么。',
  'missing-note': '宜照统一格式补上勾稽关系的说明：{table}左上角没有写。',
  'annotated-header': '表头宜写作“{right}”：现在的“{text}”多了“{extra}”。',
  'look-alike-digit':
    '请改为数字，像是 {right}：“{row}”的“{column}”写作“{text}”，混入了与数字相像的字母，读不出数，与它有关的勾稽关系没有核对。',
  'review-count':
    '应为 {right} 个数字：{table}有 {count} 个，{deviation} 个，看不出哪个数字属于哪一列，勾稽关系没有核对。请核对。',
} as const;
