/** Messages about reports that contradict each other. */
export const across = {
  'carry-over': '请核对“{row}”与上一年度报告的“结转下年度继续办理”：{changes}；两年之一有误。',
} as const;
