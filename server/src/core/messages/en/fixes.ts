import type { fixes as zhCn } from '../zh-cn/fixes.ts';

/** Titles of repairs. */
export const fixes = {
  'set-total': 'Change {cell} from {from} to {to}',
  replace: 'Change to “{text}”',
  remove: 'Remove “{text}”',
  'remove-line': 'Remove this line',
  'replace-all': 'Correct all ({count})',
  join: 'Join the two lines',
  insert: 'Insert “{text}” under the heading',
  'insert-heading': 'Insert the heading “{text}”',
} as const satisfies Record<keyof typeof zhCn, string>;
