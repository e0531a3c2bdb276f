/** Messages about sums and figures of the tables. */
export const arithmetic = {
  'row-sum':
    '「{row}」：{terms} ＝ {sum}，总计写作 {total}，差 {difference}。请核对各格；各格都对的话，总计应为 {sum}。',
  'row-sum/cell':
    '「{row}」：{terms} ＝ {sum}，总计写作 {total}，差 {difference}。请先核对「{cell}」：由 {from} 改为 {to}，与它有关的勾稽关系就都成立。',
  'column-balance':
    '{column}列不平：{left} ＝ {leftSum}，{right} ＝ {rightSum}，差 {difference}。一加二应等于三（七）加四，请核对这四格。',
  'column-balance/cell':
    '{column}列不平：{left} ＝ {leftSum}，{right} ＝ {rightSum}，差 {difference}。请先核对「{cell}」：由 {from} 改为 {to}，与它有关的勾稽关系就都成立。',
  'column-total':
    '{column}列：各项办理结果 {terms} ＝ {sum}，（七）总计写作 {total}，差 {difference}。请核对各格；各格都对的话，（七）总计应为 {sum}。',
  'column-total/cell':
    '{column}列：各项办理结果 {terms} ＝ {sum}，（七）总计写作 {total}，差 {difference}。请先核对「{cell}」：由 {from} 改为 {to}，与它有关的勾稽关系就都成立。',
  'review-sum':
    '「{row}」：{terms} ＝ {sum}，总计写作 {total}，差 {difference}。请核对各格；各格都对的话，总计应为 {sum}。',
  'blank-total': '「{row}」{column}格是空白，而相加为 {sum}。请填写；空白的总计视为未知，与它有关的勾稽关系没有核对。',
  'blank-total/table': '{table}有 {count} 个总计格是空白，与它们有关的勾稽关系没有核对。请填写，没有的填 0。',
  'negative-count': '「{row}」{column}写作 {text}。件数不能是负数，请核对。',
  'fractional-count': '「{row}」{column}写作 {text}。件数应是整数，请核对。',
  'not-a-number': '「{row}」{column}写作「{text}」，不是数字，与它有关的勾稽关系没有核对。请填数字，没有的填 0。',
  'not-a-number/nil': '「{row}」{column}写作「{text}」，按 0 计。宜填 0。',
} as const;
