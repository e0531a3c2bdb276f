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
  'blank-cell':
    '{count} cells for figures are blank and count as 0 in sums. Write 0 where there is nothing, so that nothing seems forgotten.',
  'slash-cell': '{count} cells for figures say “{text}” instead of 0 and count as 0 in sums. Better write 0.',
  'slash-cell/mixed':
    '{tables}: “{text}” and 0 stand side by side, “{text}” in {count} cells, which count as 0 in sums. Better write 0 throughout.',
  'unit-in-count': '“{row}”, {column}, says “{text}”. A count is a number alone; better leave out the unit.',
  'unit-in-count/several':
    '{count} counts carry a unit, such as “{text}”. A count is a number alone; better leave out the unit.',
  'unit-in-amount': '“{row}”, {column}, says “{text}”. The header has the unit 万元 already; write the number alone.',
  'unit-in-amount/other':
    '“{row}”, {column}, says “{text}”, but the unit of the header is 万元, in which it comes to {converted}. Check it, and write the number alone.',
  'full-width-digit':
    '{count} figures use full-width digits, or “O” or “〇” for 0, such as “{text}”. Write half-width digits.',
  'thousands-separator':
    '{count} figures have commas between thousands, such as “{text}”. A cell holds digits alone; better remove the commas.',
  'space-in-cell':
    'Cells with figures hold no-break or full-width spaces and the like in {count} places. They are read all the same; better remove them.',
  'shifted-row':
    'The row “{row}” lacks {count} cells at its front, so its columns moved to the left. Add {count} tabs there.',
  'missing-header':
    '{table} has no header above these rows to say what each column is: {rows}. Add the standard header.',
  'missing-header/bare': '{table} has figures but no header to say what each column is. Add the standard header.',
  'missing-note': 'The corner of {table} lacks the note on how its rows add up. Better add it as the form has it.',
  'annotated-header':
    'The header “{text}” has “{extra}” behind the standard “{right}”. Better keep to the standard header.',
  'look-alike-digit':
    '“{row}”, {column}, says “{text}”: letters that look like digits stand in it, and {right} may be meant. It was not read; identities with it were not checked. Correct it.',
  'review-count':
    '{table} has {count} figures where the form has {right}; nothing tells which belongs where, and its identities were not checked. Check them.',
} as const satisfies Record<keyof typeof zhCn, string>;
