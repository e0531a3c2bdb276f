/** Messages about figures of different cells and tables that contradict each other. */
export const crossTable = {
  'published-total':
    '「{row}」对外公开总数量为 {total}，少于本年新公开数量 {published}。总数量应包括本年新公开的，请核对。',
  'valid-count': '「{row}」本年制发 {issued} 件、废止 0 件，现行有效却只有 {valid} 件。请核对。',
  'rules-authority':
    '「规章」{column}写作 {value}。规章由国务院部门、省和设区的市等的人民政府制定，{agency}没有这项权限。请核对，是否把规范性文件填在了这里。',
  'procurement-pair':
    '「政府集中采购」采购项目数量写作 {projects}，采购总金额写作 {amount}，一个为 0，一个不为 0。请核对。',
  'review-without-request':
    '三表没有收到、也没有结转申请，四表却有 {count} 件复议和诉讼。因往年的申请引起的，不必改；否则请核对。',
  'fee-explanation':
    '「{row}」有 {count} 件，第六部分却没有提到信息处理费。请在第六部分写明发出收费通知的件数、总金额和实际收取的金额。',
  'review-first':
    '“未经复议直接起诉”填了 {count} 件。{since} 年起，对不予公开不服的要先申请行政复议；别的情形仍可直接起诉。请核对是否填错了组。',
} as const;
