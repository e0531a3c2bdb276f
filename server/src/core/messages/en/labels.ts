import type { labels as zhCn } from '../zh-cn/labels.ts';

/** Messages about the words and cells of the tables. */
export const labels = {
  'truncated-label': 'Complete it to “{right}”: “{text}” has lost its end, most likely in conversion.',
  'split-label': 'Write “{right}” as one name in one cell: it is torn into {pieces}.',
  'label-variant': 'The row should be called “{right}”, not “{text}”.',
  'label-variant/header': 'The header should be “{right}”, not “{text}”.',
  'label-variant/marks': 'Better use the marks of the form: it writes {right}, not {text}.',
  'doubled-value': 'Keep one number: “{column}” of “{row}” holds the same one several times ({values}).',
  'doubled-value/different':
    'Keep one number: “{column}” of “{row}” holds different ones in one cell ({values}). Nothing tells which is right; equations with this cell were not checked.',
  'blank-cell':
    'Write 0 where there is nothing: {count|cell is|cells are} blank, which counts as 0 in sums, and nobody can tell whether something was forgotten.',
  'slash-cell': 'Better write 0: {count|cell says|cells say} “{text}” instead, which counts as 0 in sums.',
  'slash-cell/mixed':
    'Better write 0 throughout: in {tables} “{text}” stands beside 0, in {count|cell|cells}, and counts as 0 in sums.',
  'unit-in-count': 'Better leave out the unit: “{column}” of “{row}” says “{text}”, and a count is a number alone.',
  'unit-in-count/several':
    'Better leave out the unit: {count|count has|counts have} one, such as “{text}”, and a count is a number alone.',
  'unit-in-amount':
    'Better leave out the unit: “{column}” of “{row}” says “{text}”, and the header gives the unit, 10,000 yuan (“万元”), already.',
  'unit-in-amount/other':
    'Should be {converted}: “{column}” of “{row}” says “{text}”, but the unit of the header is 10,000 yuan (“万元”), and the cell holds a number alone. Check it.',
  'full-width-digit':
    'Better write half-width digits: {count|number uses|numbers use} full-width digits, or “O” or “〇” for 0, such as “{text}”.',
  'thousands-separator':
    'Better leave out the commas: {count|number has|numbers have} them between thousands, such as “{text}”, and a cell holds digits alone.',
  'space-in-cell':
    'Better remove spaces that cannot be seen: {count|no-break, full-width or similar space stands|no-break, full-width or similar spaces stand} in cells with numbers. They are read all the same.',
  'shifted-row':
    'Add {count|tab|tabs} at the front: “{row}” lacks {count|cell|cells} there, so that its columns moved to the left.',
  'missing-header':
    'Add the header of the form: in {table} there is none above these rows to say what each column is ({rows}).',
  'missing-header/bare':
    'Add the header of the form: there are only numbers in {table}, and nothing says what each column is.',
  'missing-note': 'Better add the note on how the columns add up, as the form has it: the corner of {table} lacks it.',
  'annotated-header': 'The header is better written “{right}”: “{text}” has “{extra}” added to it.',
  'look-alike-digit':
    'Write digits, perhaps {right}: “{column}” of “{row}” says “{text}”, with letters that look like digits. It cannot be read, and equations with this cell were not checked.',
  'review-count':
    'There should be {right} numbers: there are {count} in {table}, {deviation}. Nothing tells which belongs where, and its equations were not checked. Check them.',
} as const satisfies Record<keyof typeof zhCn, string>;
