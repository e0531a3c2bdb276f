import type { names as zhCn } from '../zh-cn/names.ts';

/** Messages about names and wording. */
export const names = {
  wording: '“{text}” should be “截至” (up to a point in time); “截止” means that something ends.',
  'agency-typo':
    '“{text}” differs from the name of the office, “{right}”, by one character and is most likely misspelt. Check it.',
  'common-typo': '“{text}” should be “{right}”.',
} as const satisfies Record<keyof typeof zhCn, string>;
