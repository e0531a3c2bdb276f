import type { narrative as zhCn } from '../zh-cn/narrative.ts';

/** Messages about figures that the prose names. */
export const narrative = {
  'narrative-new':
    'The text says that {count} disclosure requests were received; “一、本年新收” of table 3 totals {total}, off by {difference}. Compare the two and correct the wrong one.',
  'narrative-new/carried':
    'The text says that {count} disclosure requests were received, carried-in ones included; in table 3 “一、本年新收” {total} + “二、上年结转” {carried} = {sum}, off by {difference}. Compare the two and correct the wrong one.',
  'narrative-none':
    'The text says that no disclosure request was received, but “一、本年新收” of table 3 totals {total}. Compare the two and correct the wrong one.',
  'breakdown-sum':
    'The parts add up to {sum}, but the total says {total}, off by {difference}. The parts are {parts}; check them and the total, and correct the wrong one.',
} as const satisfies Record<keyof typeof zhCn, string>;
