/** What is said of a cell by which identities do not hold; the rule says which identities. */
const WRONG = {
  all: '“{row}”{column}{correction}：改后 {count} 条勾稽关系全部成立。现在：{equations}。',
  own: '“{row}”{column}{correction}：改后与它有关的勾稽关系都成立。现在：{equations}。',
  unsure: '“{row}”{column}{correction}；这一格没有错的话，是同一等式里的别的格写错了。请核对。现在：{equations}。',
} as const;

/** Messages about sums and figures of the tables. */
export const arithmetic = {
  'row-sum': WRONG.all,
  'row-sum/own': WRONG.own,
  'row-sum/unsure': WRONG.unsure,
  'review-sum': WRONG.all,
  'review-sum/own': WRONG.own,
  'review-sum/unsure': WRONG.unsure,
  'column-total': WRONG.all,
  'column-total/own': WRONG.own,
  'column-total/unsure': WRONG.unsure,
  'column-balance': WRONG.all,
  'column-balance/own': WRONG.own,
  'column-balance/unsure': WRONG.unsure,
  'column-balance/open': '{column}列：左边比右边{deviation}，看不出是哪一格写错了。请核对这几格。现在：{equations}。',
  'blank-total': '“{row}”{column}格是空白，而相加为 {sum}。请填写；空白的总计视为未知，与它有关的勾稽关系没有核对。',
  'blank-total/table': '{table}有 {count} 个总计格是空白，与它们有关的勾稽关系没有核对。请填写，没有的填 0。',
  'negative-count': '“{row}”{column}写作 {text}。件数不能是负数，请核对。',
  'fractional-count': '“{row}”{column}写作 {text}。件数应是整数，请核对。',
  'not-a-number': '“{row}”{column}写作“{text}”，不是数字，与它有关的勾稽关系没有核对。请填数字，没有的填 0。',
  'word-for-zero': '有 {count} 个数字格用文字（例如“{text}”）代替 0，相加时按 0 计。宜填 0。',
  'annotated-figure': '“{row}”{column}写作“{text}”，只读了数，注释没有计入。格里只填数字，说明宜写在正文里。',
  'annotated-figure/several':
    '有 {count} 个数字格在数后加了注释，例如“{text}”。只读了数，注释没有计入；格里只填数字，说明宜写在正文里。',
  'stray-figures': '这一行 {count} 个数字没有行名，没有计入{table}。请补上行名，多出的请删去。',
  'empty-table': '{table}一个数也没有填，勾稽关系没有核对。请填写，没有的填 0。',
  'unit-slip': '“{row}”{column}写作 {text}，表头的单位是万元，合 {amount} 亿元，像是按元填的。请核对单位。',
  'unit-slip/prose':
    '“{row}”{column}写作 {text}，表头的单位是万元，正文写的是 {stated}，相差一万倍，像是混淆了元和万元。请核对。',
  'shifted-column':
    '“{row}”各数像是偏左了一列：移回后 {terms} ＝ {sum}，与它有关的列也成立。请核对这一行各数所在的列。',
  'shifted-column/right':
    '“{row}”各数像是偏右了一列，总计写在了第一列：移回后 {terms} ＝ {sum}，与它有关的列也成立。请核对这一行各数所在的列。',
  'shifted-column/left-cut':
    '“{row}”各数像是偏左了一列，第一个数丢了：移回后 {terms} ＝ {sum}，与它有关的列也成立。请核对这一行各数所在的列。',
  'shifted-column/right-cut':
    '“{row}”各数像是偏右了一列，总计丢了：移回后 {terms} ＝ {sum}，与它有关的列也成立。请核对这一行各数所在的列。',
  'shifted-column/several':
    '{table}有 {count} 行的各数像是偏了一列：{rows}。移回后各行之和都成立，有关的列也成立。请核对这些行各数所在的列。',
  'repeated-row': '“{row}”各格都是 {value}，像是误粘贴。请核对。',
  'repeated-row/several': '{table}有 {count} 行的各格都是同一个数，像是误粘贴：{rows}。请核对。',
} as const;
