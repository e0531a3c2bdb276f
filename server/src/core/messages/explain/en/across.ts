import type { RuleExplanation } from '../explanation.ts';
import type { across as zhCn } from '../zh-cn/across.ts';

/** English explanations of the rules that hold several reports against each other. */
export const across = {
  'carry-over': {
    title: 'Brought forward differs from the year before',
    what:
      'Each column of “二、上年结转” in the table of part three must equal the same column of “四、结转下年度继续办理” in the ' +
      'report of the same agency for the year before, on whichever form. A row is one finding, with both figures of each ' +
      'column. Of an agency that others were merged into (`merged` in the settings) it must equal what all of them left.',
    silent:
      'Not compared where the report of the year before is not given, where two of them differ, or where one of the merged ' +
      'agencies is missing; nor where a whole row is blank or its cells are not certain. Two reports with the same figures count as one.',
    mend:
      'Check both years against the register of requests: where this one is wrong, the quick fix takes over the figures of the ' +
      'year before, if you confirm them; else correct that report.',
  },
} as const satisfies Record<keyof typeof zhCn, RuleExplanation>;
