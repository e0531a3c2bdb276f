import type { crossTable as zhCn } from '../zh-cn/cross-table.ts';

/** Messages about figures of different cells and tables that contradict each other. */
export const crossTable = {
  'published-total':
    '“{row}”: 对外公开总数量 is {total}, less than 本年新公开数量 {published}. The total includes what was published in the year; check both.',
  'valid-count':
    '“{row}”: {issued} issued in the year and none repealed, but only {valid} in force. Check the three cells.',
  'rules-authority':
    '“规章”, {column}, says {value}. Government rules are made by departments of the State Council and by governments of provinces and cities; {agency} has no such power. Check whether these are 规范性文件.',
  'procurement-pair':
    '“政府集中采购”: 采购项目数量 says {projects}, 采购总金额 says {amount}; one is 0 and the other is not. Check both.',
  'review-without-request':
    'Table 3 has no request, new or carried in, but table 4 has {count} cases. They may come from requests of earlier years; otherwise check them.',
  'fee-explanation':
    '“{row}” has {count}, but section six does not mention 信息处理费. Report there how many fee notices were sent, their amount, and what was received.',
  'review-first':
    'Litigation without prior reconsideration: {count}. Since {since} who is refused information asks for reconsideration first; other matters may be brought to court at once. Check that the group is right.',
} as const satisfies Record<keyof typeof zhCn, string>;
