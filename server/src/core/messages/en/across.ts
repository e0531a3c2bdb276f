import type { across as zhCn } from '../zh-cn/across.ts';

/** Messages about reports that contradict each other. */
export const across = {
  'carry-over':
    'Check “{row}” against what the report of the year before left for this one: {changes}; one of the two years is wrong.',
} as const satisfies Record<keyof typeof zhCn, string>;
