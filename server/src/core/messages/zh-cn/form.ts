/** Messages about the statutory form and the rows and columns of its tables. */
export const form = {
  'wrong-form': '{year} 年度应使用 {due} 年式样（{citation}），这份报告用的是 {used} 年式样。请换用 {due} 年式样填报。',
  'missing-row': '{table}缺 1 行：「{row}」。请补上；涉及这一行的勾稽关系没有核对。',
  'missing-row/several': '{table}缺 {count} 行：自「{first}」至「{last}」。请补上；涉及这些行的勾稽关系没有核对。',
  'missing-row/scattered': '{table}缺 {count} 行：{rows}。请补上；涉及这些行的勾稽关系没有核对。',
  'column-count': '{table}多数行有 {count} 列数字，应为 {right} 列。请核对；这张表的勾稽关系没有核对。',
} as const;
