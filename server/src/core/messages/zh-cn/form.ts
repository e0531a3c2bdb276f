/** Messages about the statutory form and the rows and columns of its tables. */
export const form = {
  'wrong-form': '请换用 {due} 年式样填报：{year} 年度应使用 {due} 年式样（{citation}），这份报告用的是 {used} 年式样。',
  'mixed-form': '请统一为应使用的一种式样：表里{words}是 {other} 年式样的，其余是 {form} 年式样的。',
  'mixed-form/tables':
    '请统一为 {form} 年式样：{tables}用的是 {other} 年式样，其余的表用的是 {form} 年式样。各表已按它自己的式样核对。',
  'form-citation': '请改正文号和文件名称：{year} 年度报告依据的是{right}，这里引用的是“{text}”。',
  'unknown-row': '请核对“{text}”一行，多出的请删去：统一格式里没有这一行，它在{table}里。',
  'unknown-row/renamed': '行名应为“{right}”：{table}里写作“{text}”，不是统一格式的行名。请核对。',
  'missing-row': '请补上“{row}”一行：{table}缺 1 行，与它有关的勾稽关系没有核对。',
  'missing-row/several': '请补上“{first}”至“{last}”：{table}缺 {count} 行，与它们有关的勾稽关系没有核对。',
  'missing-row/scattered': '请补上缺少的行：{table}缺 {count} 行（{rows}），与它们有关的勾稽关系没有核对。',
  'row-order': '“{row}”应移到“{before}”之后：{table}的行要照统一格式的次序排列。',
  'row-order/first': '“{row}”应移到第一行：{table}的行要照统一格式的次序排列。',
  'row-order/several': '请按统一格式的次序排列：{table}有 {count} 行的位置不对（{rows}）。',
  'column-count': '应为 {right} 列数字：{table}多数行有 {count} 列，{deviation} 列。请核对；这张表的勾稽关系没有核对。',
  'early-report': '没有按统一格式核对，只做了一般检查：{year} 年度早于统一格式（{from} 年度起施行）。',
} as const;
