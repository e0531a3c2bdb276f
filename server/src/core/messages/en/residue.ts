import type { residue as zhCn } from '../zh-cn/residue.ts';

/** Messages. */
export const residue = {} as const satisfies Record<keyof typeof zhCn, string>;
