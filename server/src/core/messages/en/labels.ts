import type { labels as zhCn } from '../zh-cn/labels.ts';

/** Messages. */
export const labels = {} as const satisfies Record<keyof typeof zhCn, string>;
