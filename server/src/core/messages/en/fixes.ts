import type { fixes as zhCn } from '../zh-cn/fixes.ts';

/** Titles of repairs. */
export const fixes = {
  'set-figure': 'Change {cell} from {from} to {to}',
  replace: 'Change to “{text}”',
  'set-stated-total': 'Change the total from {from} to {to}',
  remove: 'Remove “{text}”',
  'remove-line': 'Remove this line',
  'replace-all': 'Correct all ({count})',
  join: 'Join the two lines',
  insert: 'Insert “{text}” under the heading',
  'insert-heading': 'Insert the heading “{text}”',
  'join-label': 'Join to “{text}”',
  'keep-one': 'Keep one {text}',
  'insert-tabs': 'Insert {count} tabs at the front',
  'insert-header': 'Insert the header in front',
  'recalculate-table': 'Recalculate the totals of {table} ({count} cells)',
  'recalculate-all': 'Recalculate all totals ({count} cells)',
  'fix-rule': 'Correct all {count} of this kind ({rule})',
  'fix-all': 'Correct all that can safely be corrected ({count})',
  'insert-rows': 'Insert the missing rows with blank figures',
  'insert-table': 'Insert the blank table',
} as const satisfies Record<keyof typeof zhCn, string>;
