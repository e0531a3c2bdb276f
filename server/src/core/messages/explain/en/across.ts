import type { RuleExplanation } from '../explanation.ts';
import type { across as zhCn } from '../zh-cn/across.ts';

/** English explanations of the rules that hold several reports against each other. */
export const across = {
  'carry-over': {
    title: 'Brought forward differs from the year before',
    what:
      'Each column of “上年结转” in the table of section three must equal the same column of “结转下年度继续办理” in the ' +
      'report of the year before.',
    silent:
      'Not compared where the report of the year before is not given, or two of them differ; nor where a whole row is blank.',
    mend: 'Check both reports: where this one is wrong, take over the figures; else correct that of the year before.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
