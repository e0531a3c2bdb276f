import type { RuleExplanation } from '../explanation.ts';

/** Chinese explanations of the rules that hold several reports against each other. */
export const across = {
  'carry-over': {
    title: '上年结转与上年报告不符',
    what: '本年第三部分的表中“上年结转”一行各列，应等于上一年度报告“结转下年度继续办理”一行的同一列。',
    silent: '没有给出上一年度的报告，或者上一年度有两份报告而数字不同，不核对；一行全是空白的，也不核对。',
    mend: '核对两年的报告：本年有误的，可以改为上年的数字；上年有误的，应当更正上年的报告。',
  },
} as const satisfies Record<string, RuleExplanation>;
