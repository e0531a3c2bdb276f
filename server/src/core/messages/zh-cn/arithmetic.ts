/** What is said of a cell by which identities do not hold; the rule says which identities. */
const WRONG = {
  all: '{correction}：“{row}”的“{column}”一格。改后 {count} 条勾稽关系全部成立。现在：{equations}。',
  own: '{correction}：“{row}”的“{column}”一格。改后与它有关的勾稽关系都成立。现在：{equations}。',
  unsure:
    '{correction}：“{row}”的“{column}”一格。这一格没有错的话，就是同一等式里别的格有错，请核对。现在：{equations}。',
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
  'column-balance/open':
    '请核对“{column}”列的这几格：等式左边比右边{deviation}，看不出是哪一格有错。现在：{equations}。',
  'blank-total':
    '应填 {sum}：“{row}”的“{column}”现在没有填数，分项相加为 {sum}。总计没有填数，与它有关的勾稽关系没有核对。',
  'blank-total/table': '请填写总计，没有的填 0：{table}有 {count} 个总计格没有填数，与它们有关的勾稽关系没有核对。',
  'negative-count': '请核对后改正：“{row}”的“{column}”写作 {text}，件数不能是负数。',
  'fractional-count': '请核对后改为整数：“{row}”的“{column}”写作 {text}，件数不能带小数。',
  'not-a-number': '请填数字，没有的填 0：“{row}”的“{column}”写作“{text}”，读不出数，与它有关的勾稽关系没有核对。',
  'word-for-zero': '宜改为 0：有 {count} 个数字格写的是文字（例如“{text}”），相加时按 0 计。',
  'annotated-figure':
    '格里宜只填数字：“{row}”的“{column}”写作“{text}”，按注释前的数计，注释没有计入。说明宜写在正文里。',
  'annotated-figure/several':
    '格里宜只填数字：有 {count} 个数字格在数后加了注释，例如“{text}”，按注释前的数计，注释没有计入。说明宜写在正文里。',
  'stray-figures': '请补上行名：这一行 {count} 个数字没有行名，没有计入{table}，也没有核对。多出的一行请删去。',
  'empty-table': '请填写{table}，没有的填 0：表里一个数也没有，勾稽关系没有核对。',
  'unit-slip': '请核对单位：“{row}”的“{column}”写作 {text}，表头的单位是万元，合 {amount} 亿元，像是按元填的。',
  'unit-slip/prose':
    '请核对单位：“{row}”的“{column}”写作 {text}（表头的单位是万元），正文写的是 {stated}，相差一万倍，像是混淆了元和万元。',
  'shifted-column': '各数应右移一列：“{row}”像是整行偏左了一列，移后 {terms} ＝ {sum}，与它有关的列也成立。请核对。',
  'shifted-column/right':
    '各数应左移一列：“{row}”像是整行偏右了一列，总计写在了第一列，移后 {terms} ＝ {sum}，与它有关的列也成立。请核对。',
  'shifted-column/left-cut':
    '各数应右移一列，并补上第一个数：“{row}”像是整行偏左了一列，第一个数丢了，移后 {terms} ＝ {sum}，与它有关的列也成立。请核对。',
  'shifted-column/right-cut':
    '各数应左移一列，并补上总计：“{row}”像是整行偏右了一列，总计丢了，移后 {terms} ＝ {sum}，与它有关的列也成立。请核对。',
  'shifted-column/several':
    '各数应移一列：{table}有 {count} 行像是整行偏了一列（{rows}），移后各行之和都成立，有关的列也成立。请核对。',
  'repeated-row': '请核对“{row}”：各格都是 {value}，像是误粘贴。',
  'repeated-row/several': '请核对这些行：{table}有 {count} 行的各格都是同一个数，像是误粘贴（{rows}）。',
} as const;
