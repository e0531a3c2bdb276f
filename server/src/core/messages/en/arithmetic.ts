import type { arithmetic as zhCn } from '../zh-cn/arithmetic.ts';

/** What is said of a cell by which identities do not hold; the rule says which identities. */
const WRONG = {
  all: '{correction}: “{column}” of “{row}”. All {count} equations of the tables then hold. Now: {equations}.',
  own: '{correction}: “{column}” of “{row}”. All equations that this cell stands in then hold. Now: {equations}.',
  unsure:
    '{correction}: “{column}” of “{row}”. If this cell is right, another cell of the same equation is wrong; check them. Now: {equations}.',
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
    'Check these cells of column “{column}”: compared with the right side of the equation, the left counts {deviation}, and nothing tells which cell is wrong. Now: {equations}.',
  'blank-total':
    'Should be {sum}, the sum of its parts, but holds no number: “{column}” of “{row}”. Equations without a number for the total were not checked.',
  'blank-total/table':
    'Fill in the totals, with 0 where there is nothing: in {table} {count|total holds|totals hold} no number, and equations with them were not checked.',
  'negative-count': 'Check and correct it: “{column}” of “{row}” says {text}, and a count cannot be negative.',
  'fractional-count': 'Write a whole number: “{column}” of “{row}” says {text}, and a count has no decimals. Check it.',
  'not-a-number':
    'Write a number, or 0 where there is nothing: “{column}” of “{row}” says “{text}”, which is no number. Equations with this cell were not checked.',
  'word-for-zero':
    'Better write 0: {count|cell has|cells have} a word in place of a number, such as “{text}”, which counts as 0 in sums.',
  'annotated-figure':
    'Better write the number alone: “{column}” of “{row}” says “{text}”. The number before the note counts, the note does not; it belongs in the text of the report.',
  'annotated-figure/several':
    'Better write the numbers alone: {count|cell has|cells have} a note after the number, such as “{text}”. The number before the note counts, the note does not; it belongs in the text of the report.',
  'stray-figures':
    'Add the name of this row: its {count|number belongs|numbers belong} to no row, and were neither counted in {table} nor checked. Delete the row if it is left over.',
  'empty-table':
    'Fill in {table}, with 0 where there is nothing: it holds no number at all, so that its equations were not checked.',
  'unit-slip':
    'Check the unit: “{column}” of “{row}” says {text}. The unit of the header is 10,000 yuan (“万元”), which makes {amount} hundred million yuan; it may have been written in yuan.',
  'unit-slip/prose':
    'Check the unit: “{column}” of “{row}” says {text} in units of 10,000 yuan (“万元”), the text of the report says “{stated}”. One is ten thousand times the other, as if yuan and 10,000 yuan were confused.',
  'shifted-column':
    'Move the numbers of “{row}” one column to the right: the whole row seems to stand too far to the left. Then {terms} = {sum}, and the sums of the columns hold as well. Check it.',
  'shifted-column/right':
    'Move the numbers of “{row}” one column to the left: the whole row seems to stand too far to the right, with its total in the first column. Then {terms} = {sum}, and the sums of the columns hold as well. Check it.',
  'shifted-column/left-cut':
    'Move the numbers of “{row}” one column to the right and add the first one: the whole row seems to stand too far to the left, and its first number is lost. Then {terms} = {sum}, and the sums of the columns hold as well. Check it.',
  'shifted-column/right-cut':
    'Move the numbers of “{row}” one column to the left and add the total: the whole row seems to stand too far to the right, and its total is lost. Then {terms} = {sum}, and the sums of the columns hold as well. Check it.',
  'shifted-column/several':
    'Move the numbers of {count|row|rows} of {table} by one column: {rows}. These rows seem to stand one column off; moved, they add up, and so do the columns. Check them.',
  'repeated-row': 'Check “{row}”: every cell says {value}, as if pasted by mistake.',
  'repeated-row/several':
    'Check these rows of {table}: in {count|row|rows} every cell says the same number, as if pasted by mistake ({rows}).',
} as const satisfies Record<keyof typeof zhCn, string>;
