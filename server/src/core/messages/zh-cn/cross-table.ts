/** Messages about figures of different cells and tables that contradict each other. */
export const crossTable = {
  'published-total':
    '请核对“{row}”的两格：“对外公开总数量”是 {total}，少于“本年新公开数量”的 {published}；总数应包括本年新公开的。',
  'valid-count': '请核对“{row}”的三格：本年制发 {issued} 件、废止 0 件，现行有效却只有 {valid} 件。',
  'rules-authority':
    '应为 0：“规章”的“{column}”写作 {value}，而{agency}没有制定规章的权限（规章由国务院部门、省和设区的市等的人民政府制定）。请核对是否把规范性文件填在了这里。',
  'procurement-pair':
    '请核对“政府集中采购”的两格：“采购项目数量”写作 {projects}，“采购总金额”写作 {amount}，一个为 0，一个不为 0。',
  'review-without-request':
    '请核对：第三部分的表没有收到、也没有结转申请，第四部分的表却有复议、诉讼 {count} 件。因往年的申请引起的，不必改。',
  'fee-explanation':
    '请在第六部分写明发出收费通知的件数、总金额和实际收取的金额：“{row}”有 {count} 件，第六部分却没有提到信息处理费。',
  'review-first':
    '请核对是否填错了组：“未经复议直接起诉”填了 {count} 件，而 {since} 年起，不服不予公开的要先申请行政复议；别的情形仍可直接起诉。',
} as const;
