import type { related as zhCn } from '../zh-cn/related.ts';

/** What is said of the other places of a finding. */
export const related = {
  cell: '“{name}”: {value}',
  sibling: 'a number of the same level',
  place: 'another place',
  'stated-total': 'the total stated here',
  'stated-figure': 'the text says {value} here',
} as const satisfies Record<keyof typeof zhCn, string>;
