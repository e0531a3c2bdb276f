import type { typography as zhCn } from '../zh-cn/typography.ts';

/** Messages. */
export const typography = {} as const satisfies Record<keyof typeof zhCn, string>;
