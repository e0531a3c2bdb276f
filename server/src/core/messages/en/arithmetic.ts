import type { arithmetic as zhCn } from '../zh-cn/arithmetic.ts';

/** What is said of a cell by which identities do not hold; the rule says which identities. */
const WRONG = {
  all: '“{row}”, {column}, {correction}: all {count} identities then hold. Now: {equations}.',
  own: '“{row}”, {column}, {correction}: all identities that it stands in then hold. Now: {equations}.',
  unsure:
    '“{row}”, {column}, {correction}; if this cell is right, another cell of the same equation is wrong. Check them. Now: {equations}.',
} as const;

/** Messages about sums and figures of the tables. */
export const arithmetic = {
  'row-sum': WRONG.all,
  'row-sum/own': WRONG.own,
  'row-sum/unsure': WRONG.unsure,
  'review-sum': WRONG.all,
  'review-sum/own': WRONG.own,
  'review-sum/unsure': WRONG.unsure,
  'column-total': WRONG.all,
  'column-total/own': WRONG.own,
  'column-total/unsure': WRONG.unsure,
  'column-balance': WRONG.all,
  'column-balance/own': WRONG.own,
  'column-balance/unsure': WRONG.unsure,
  'column-balance/open':
    'Column {column}: the left side is {deviation} compared with the right; nothing tells which cell is wrong. Check these cells. Now: {equations}.',
  'blank-total':
    '“{row}”, {column}, is blank, but its cells add up to {sum}. Fill it in: identities with a blank total were not checked.',
  'blank-total/table':
    '{table} has {count} blank totals; identities with them were not checked. Fill them in, 0 where there is nothing.',
  'negative-count': '“{row}”, {column}, says {text}. A count cannot be negative; check it.',
  'fractional-count': '“{row}”, {column}, says {text}. A count is a whole number; check it.',
  'not-a-number':
    '“{row}”, {column}, says “{text}”, which is no number; identities with it were not checked. Write a number, 0 where there is nothing.',
  'word-for-zero': '{count} cells say 0 in words, such as “{text}”; in sums they count 0. Better write 0.',
  'annotated-figure':
    '“{row}”, {column}, says “{text}”: the number was read, the note was not. Write the number alone, and the note in the text.',
  'annotated-figure/several':
    '{count} cells have a note behind their figure, such as “{text}”: the numbers were read, the notes were not. Write the numbers alone, and the notes in the text.',
  'stray-figures':
    'These {count} figures have no row name and were not counted in {table}. Add the name of the row, or delete them if they are left over.',
  'empty-table':
    '{table} holds no figure at all, so its identities were not checked. Fill it in, with 0 where there is nothing.',
  'unit-slip':
    '“{row}”, {column}, says {text}; the unit of the header is 万元 (10,000 yuan), which makes {amount}亿元. It may have been written in yuan; check the unit.',
  'unit-slip/prose':
    '“{row}”, {column}, says {text} (the unit of the header is 万元, 10,000 yuan), the text says {stated}: ten thousand times apart, as if 元 and 万元 were confused. Check them.',
  'shifted-column':
    'The figures of “{row}” seem to stand one column too far to the left: moved back, {terms} = {sum}, and the sums of its columns hold as well. Check the columns of this row.',
  'shifted-column/right':
    'The figures of “{row}” seem to stand one column too far to the right, the total in the first: moved back, {terms} = {sum}, and the sums of its columns hold as well. Check the columns of this row.',
  'shifted-column/left-cut':
    'The figures of “{row}” seem to stand one column too far to the left, the first one lost: moved back, {terms} = {sum}, and the sums of its columns hold as well. Check the columns of this row.',
  'shifted-column/right-cut':
    'The figures of “{row}” seem to stand one column too far to the right, the total lost: moved back, {terms} = {sum}, and the sums of its columns hold as well. Check the columns of this row.',
  'shifted-column/several':
    'The figures of {count} rows of {table} seem to stand one column off: {rows}. Moved back, these rows add up, and so do their columns. Check the columns of these rows.',
  'repeated-row': 'Every cell of “{row}” says {value}, as if pasted by mistake. Check it.',
  'repeated-row/several':
    'In {count} rows of {table} every cell says the same, as if pasted by mistake: {rows}. Check them.',
} as const satisfies Record<keyof typeof zhCn, string>;
