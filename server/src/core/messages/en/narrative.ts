import type { narrative as zhCn } from '../zh-cn/narrative.ts';

/** Messages. */
export const narrative = {} as const satisfies Record<keyof typeof zhCn, string>;
