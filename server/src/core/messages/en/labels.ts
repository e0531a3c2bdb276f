import type { labels as zhCn } from '../zh-cn/labels.ts';

/** Messages about the words and cells of the tables. */
export const labels = {
  'truncated-label': '“{text}” is not complete: it should be “{right}”, whose end was lost. Complete it.',
  'split-label': '“{right}” is torn into several cells: {pieces}. Write it as one name in one cell.',
  'label-variant': 'The row label “{text}” is not the standard “{right}”; change it.',
  'label-variant/header': 'The header “{text}” is not the standard “{right}”; change it.',
  'label-variant/marks': '“{text}” differs from the standard “{right}” in its marks alone; better write that.',
  'doubled-value': '“{row}”, {column}, holds several numbers in one cell: {values}. Keep one.',
  'doubled-value/different':
    '“{row}”, {column}, holds different numbers in one cell: {values}. Nothing tells which is right; identities with it were not checked. Keep one.',
  'unit-in-count': '“{row}”, {column}, says “{text}”. A count is a number alone; better leave out the unit.',
  'unit-in-count/several':
    '{count} counts carry a unit, such as “{text}”. A count is a number alone; better leave out the unit.',
  'full-width-digit':
    '{count} figures use full-width digits, or “O” or “〇” for 0, such as “{text}”. Write half-width digits.',
  'space-in-cell':
    'Cells with figures hold no-break or full-width spaces and the like in {count} places. They are read all the same; better remove them.',
  'shifted-row':
    'The row “{row}” lacks {count} cells at its front, so its columns moved to the left. Add {count} tabs there.',
  'missing-header':
    '{table} has no header above these rows to say what each column is: {rows}. Add the standard header.',
  'missing-header/bare': '{table} has figures but no header to say what each column is. Add the standard header.',
} as const satisfies Record<keyof typeof zhCn, string>;
