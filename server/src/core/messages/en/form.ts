import type { form as zhCn } from '../zh-cn/form.ts';

/** Messages about the statutory form and the rows and columns of its tables. */
export const form = {
  'wrong-form':
    'Use the form of {due}: the report of {year} is due on the form of {due} (“{citation}”), but this one is on the form of {used}.',
  'mixed-form':
    'Keep to the one form that is due: in the tables {words} belong to the form of {other}, the rest to that of {form}.',
  'mixed-form/tables':
    'Use the form of {form} for all tables: the form of {other} is used for {tables}, that of {form} for the others. Each table was checked by its own form.',
  'form-citation':
    'Correct the number and the name of the document: the report of {year} follows “{right}”, but “{text}” is cited here.',
  'unknown-row':
    'Check the row “{text}”, and delete it if it is left over: the form has no such row, and here it stands in {table}.',
  'unknown-row/renamed':
    'The row should be called “{right}”: in {table} it is called “{text}”, which the form does not know. Check it.',
  'missing-row': 'Add the row “{row}”: it is missing in {table}, and equations with it were not checked.',
  'missing-row/several':
    'Add the rows from “{first}” to “{last}”: {count|row is|rows are} missing in {table}, and equations with them were not checked.',
  'missing-row/scattered':
    'Add the missing rows: {count|row is|rows are} missing in {table} ({rows}), and equations with them were not checked.',
  'row-order': 'Move “{row}” behind “{before}”: the rows of {table} keep the order of the form.',
  'row-order/first': 'Move “{row}” to the top: the rows of {table} keep the order of the form.',
  'row-order/several':
    'Put the rows in the order of the form: in {table} {count|row is|rows are} out of place ({rows}).',
  'column-count':
    'There should be {right} columns of numbers: most rows of {table} have {count}, {deviation}. Check them; the equations of this table were not checked.',
  'early-report':
    'Only general checks were made: the report of {year} is older than the standard form, which is in force from {from} on.',
} as const satisfies Record<keyof typeof zhCn, string>;
