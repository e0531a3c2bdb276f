import type { RuleExplanation } from '../explanation.ts';

/** Chinese explanations of the rules that hold several reports against each other. */
export const across = {
  'carry-over': {
    title: '上年结转与上年报告不符',
    what:
      '本年第三部分的表“二、上年结转”一行各列，应等于同一机关上一年度报告“四、结转下年度继续办理”一行的同一列；式样不同的两年也核对。' +
      '一行报一条，写明本年是几、上年是几。由几家机关合并而成的（设置里的 `merged`），应等于各家之和。',
    silent:
      '没有给出上一年度的报告，上一年度有两份报告而数字不同，或者并入的机关缺一家的，不核对；一行全是空白、格位不能确定的，也不核对。' +
      '数字相同的两份只算一份。',
    mend:
      '对照申请登记核对两年的报告：本年有误的，快速修复可改为上年的数字，这是改数，请确认后再用；上年有误的，应当更正上年的报告。',
  },
} as const satisfies Record<string, RuleExplanation>;
