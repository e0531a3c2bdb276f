import type { crossTable as zhCn } from '../zh-cn/cross-table.ts';

/** Messages about figures of different cells and tables that contradict each other. */
export const crossTable = {
  'published-total':
    'Check two cells of “{row}”: “对外公开总数量” (all published so far) is {total}, less than “本年新公开数量” (published this year), {published}, which is part of it.',
  'valid-count':
    'Check three cells of “{row}”: {issued} issued this year and none repealed, but only {valid} in force.',
  'rules-authority':
    'Should be 0: “{column}” of “规章” (government rules) says {value}, but “{agency}” has no power to make government rules; departments of the State Council and the governments of provinces and larger cities have. Check whether these are normative documents (“规范性文件”).',
  'procurement-pair':
    'Check two cells of “政府集中采购” (procurement): “采购项目数量” (projects) says {projects} and “采购总金额” (amount) says {amount}; one is 0 and the other is not.',
  'review-without-request':
    'Check this: the table of part three has no request, new or carried in, but the table of part four has {count|case|cases}. Where requests of earlier years led to them, nothing is wrong.',
  'fee-explanation':
    'Tell in part six how many fee notices were sent, their amount, and how much was received: “{row}” has {count|case|cases}, but part six does not mention fees for handling requests (“信息处理费”).',
  'review-first':
    'Check that the group is right: “未经复议直接起诉” (litigation without prior reconsideration) has {count|case|cases}. Since {since}, whoever is refused information has to ask for reconsideration first; other matters may go to court at once.',
} as const satisfies Record<keyof typeof zhCn, string>;
