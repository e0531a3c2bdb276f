import type { form as zhCn } from '../zh-cn/form.ts';

/** Messages about the statutory form and the rows and columns of its tables. */
export const form = {
  'wrong-form':
    'The year {year} is reported on the form of {due} ({citation}); this report uses the form of {used}. Fill in the form of {due}.',
  'mixed-form':
    'The tables of this report mix two forms: {words} belong to the form of {other}, the rest to that of {form}. Keep to the one that is due.',
  'mixed-form/tables':
    '{tables} is on the form of {other}, the other tables on that of {form}; each was checked by its own form. Use the form of {form} for all.',
  'form-citation':
    'The report for {year} follows {right}; this cites “{text}”. Correct the number, and the name of the document with it.',
  'unknown-row': '“{text}” in {table} is no row of the form. Check it, and remove it if it is one too many.',
  'unknown-row/renamed': '“{text}” in {table} is no row of the form; what is missing here is “{right}”. Check it.',
  'missing-row': '{table} lacks a row: “{row}”. Add it; identities with it were not checked.',
  'missing-row/several':
    '{table} lacks {count} rows: from “{first}” to “{last}”. Add them; identities with them were not checked.',
  'missing-row/scattered': '{table} lacks {count} rows: {rows}. Add them; identities with them were not checked.',
  'row-order': '“{row}” in {table} is out of place: it belongs behind “{before}”. Keep the order of the form.',
  'row-order/first': '“{row}” in {table} is out of place: it is the first row. Keep the order of the form.',
  'row-order/several': '{table} has {count} rows out of place: {rows}. Keep the order of the form.',
  'column-count':
    'Most rows of {table} have {count} columns of figures where the form has {right}. Check them; the identities of this table were not checked.',
  'early-report':
    'The year {year} lies before the standard form (in force from {from} on). The report was not held against the form; only general checks were made.',
} as const satisfies Record<keyof typeof zhCn, string>;
