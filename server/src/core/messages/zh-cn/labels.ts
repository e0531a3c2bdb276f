/** Messages about the words and cells of the tables. */
export const labels = {
  'truncated-label': '“{text}”不全，应为“{right}”，像是后面的字在转换时丢了。请补全。',
  'split-label': '“{right}”被拆在几格里：{pieces}。请合成一个名称，写在一格里。',
  'label-variant': '行名“{text}”与标准行名“{right}”不符，请改。',
  'label-variant/header': '表头“{text}”与标准表头“{right}”不符，请改。',
  'label-variant/marks': '“{text}”与标准写法“{right}”只差标点。宜照标准写法改。',
  'doubled-value': '“{row}”{column}一格里写了几个数：{values}。请只留一个。',
  'doubled-value/different':
    '“{row}”{column}一格里写了几个不同的数：{values}，看不出该用哪一个，与它有关的勾稽关系没有核对。请只留一个。',
  'blank-cell': '有 {count} 个数字格是空白，相加时按 0 计。没有的请填 0，免得看成漏填。',
  'slash-cell': '有 {count} 个数字格用“{text}”代替 0，相加时按 0 计。宜填 0。',
  'slash-cell/mixed': '{tables}里“{text}”与 0 混用，用“{text}”的共 {count} 格，相加时按 0 计。宜统一填 0。',
  'unit-in-count': '“{row}”{column}写作“{text}”。件数格只填数字，宜去掉单位。',
  'unit-in-count/several': '有 {count} 个件数格带单位，例如“{text}”。件数格只填数字，宜去掉单位。',
  'unit-in-amount': '“{row}”{column}写作“{text}”。表头已写明单位是万元，格里只填数字。',
  'unit-in-amount/other': '“{row}”{column}写作“{text}”，而表头的单位是万元，折合 {converted} 万元。请核对后只填数字。',
  'full-width-digit': '有 {count} 个数字格用了全角数字，或用“O”“〇”代替 0，例如“{text}”。请改为半角数字。',
  'thousands-separator': '有 {count} 个数字格用了千位分隔号，例如“{text}”。格里只填数字，宜去掉逗号。',
  'space-in-cell': '数字格里有 {count} 处不换行空格、全角空格等看不见的字符。不影响读数，宜去掉。',
  'shifted-row': '“{row}”这一行的行首少了 {count} 格，各列向左错了位。请在行首补上 {count} 个制表符。',
  'missing-header': '{table}在这些行前面没有表头，看不出各列是什么：{rows}。请补上统一格式的表头。',
  'missing-header/bare': '{table}只有数字，没有表头，看不出各列是什么。请补上统一格式的表头。',
  'missing-note': '{table}左上角没有写勾稽关系的说明。宜照统一格式补上。',
  'annotated-header': '表头“{text}”比标准表头“{right}”多了“{extra}”。宜照标准表头写。',
  'look-alike-digit':
    '“{row}”{column}写作“{text}”，混入了与数字相像的字母，像是 {right}。读不出数字，与它有关的勾稽关系没有核对，请改正。',
  'review-count': '{table}有 {count} 个数字，应为 {right} 个，看不出哪个数字属于哪一列，它的勾稽关系没有核对。请核对。',
} as const;
