import type { across as zhCn } from '../zh-cn/across.ts';

/** Messages about reports that contradict each other. */
export const across = {
  'carry-over':
    'Check both years and correct the one that is wrong: “{row}” of {year} must be “{left}” of the report of {before}. {comparisons}.',
  'carry-over/merged':
    'Check them and correct what is wrong: “{row}” of {year} must be “{left}” in the reports of {before} of the {count|agency|agencies} merged into this one, added up. {comparisons}.',
} as const satisfies Record<keyof typeof zhCn, string>;
