/** Messages about reports that contradict each other. */
export const across = {
  'carry-over':
    '请核对后改正有误的一年：{year} 年度的“{row}”应等于 {before} 年度报告的“{left}”，两年之一有误。{comparisons}。',
  'carry-over/merged':
    '请核对后改正有误的一处：{year} 年度的“{row}”应等于并入的 {count} 家 {before} 年度报告的“{left}”之和，两年之一有误。{comparisons}。',
} as const;
