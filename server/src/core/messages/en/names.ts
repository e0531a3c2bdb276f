import type { names as zhCn } from '../zh-cn/names.ts';

/** Messages. */
export const names = {} as const satisfies Record<keyof typeof zhCn, string>;
