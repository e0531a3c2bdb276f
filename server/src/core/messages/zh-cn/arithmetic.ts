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
  'unit-slip': '「{row}」{column}写作 {text}，表头的单位是万元，合 {amount} 亿元，像是按元填的。请核对单位。',
  'unit-slip/prose':
    '「{row}」{column}写作 {text}，表头的单位是万元，正文写的是 {stated}，相差一万倍，像是混淆了元和万元。请核对。',
  'shifted-column':
    '「{row}」各数像是偏左了一列：移回后 {terms} ＝ {sum}，与它有关的列也成立。请核对这一行各数所在的列。',
  'shifted-column/right':
    '「{row}」各数像是偏右了一列，总计写在了第一列：移回后 {terms} ＝ {sum}，与它有关的列也成立。请核对这一行各数所在的列。',
  'shifted-column/several':
    '{table}有 {count} 行的各数像是偏了一列：{rows}。移回后各行之和都成立，有关的列也成立。请核对这些行各数所在的列。',
  'repeated-row': '「{row}」各格都是 {value}，像是误粘贴。请核对。',
  'repeated-row/several': '{table}有 {count} 行的各格都是同一个数，像是误粘贴：{rows}。请核对。',
} as const;
