/** Messages about the statutory form and the rows and columns of its tables. */
export const form = {
  'wrong-form': '{year} 年度应使用 {due} 年式样（{citation}），这份报告用的是 {used} 年式样。请换用 {due} 年式样填报。',
  'mixed-form':
    '这份报告的表混用了两种式样：{words}是 {other} 年式样的，其余是 {form} 年式样的。请统一为应使用的一种。',
  'mixed-form/tables':
    '{tables}用的是 {other} 年式样，其余的表用的是 {form} 年式样；各表按它自己的式样核对了。请统一为 {form} 年式样。',
  'form-citation': '{year} 年度报告依据的是{right}，这里引用的是“{text}”。请改正文号和文件名称。',
  'unknown-row': '{table}里的“{text}”不是统一格式规定的行。请核对，多出的行请删去。',
  'unknown-row/renamed': '{table}里的“{text}”不是统一格式的行名，这里缺少的是“{right}”。请核对。',
  'missing-row': '{table}缺 1 行：“{row}”。请补上；涉及这一行的勾稽关系没有核对。',
  'missing-row/several': '{table}缺 {count} 行：自“{first}”至“{last}”。请补上；涉及这些行的勾稽关系没有核对。',
  'missing-row/scattered': '{table}缺 {count} 行：{rows}。请补上；涉及这些行的勾稽关系没有核对。',
  'row-order': '{table}里“{row}”的位置不对，应在“{before}”之后。请按统一格式的次序排列。',
  'row-order/first': '{table}里“{row}”的位置不对，应是第一行。请按统一格式的次序排列。',
  'row-order/several': '{table}有 {count} 行的位置不对：{rows}。请按统一格式的次序排列。',
  'column-count': '{table}多数行有 {count} 列数字，应为 {right} 列。请核对；这张表的勾稽关系没有核对。',
  'early-report': '{year} 年度早于统一格式（{from} 年度起施行），没有按统一格式核对，只做了一般检查。',
} as const;
