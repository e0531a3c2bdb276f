import type { form as zhCn } from '../zh-cn/form.ts';

/** Messages about the statutory form and the rows and columns of its tables. */
export const form = {
  'wrong-form':
    'The year {year} is reported on the form of {due} ({citation}); this report uses the form of {used}. Fill in the form of {due}.',
  'missing-row': '{table} lacks a row: “{row}”. Add it; identities with it were not checked.',
  'missing-row/several':
    '{table} lacks {count} rows: from “{first}” to “{last}”. Add them; identities with them were not checked.',
  'missing-row/scattered': '{table} lacks {count} rows: {rows}. Add them; identities with them were not checked.',
  'column-count':
    'Most rows of {table} have {count} columns of figures where the form has {right}. Check them; the identities of this table were not checked.',
} as const satisfies Record<keyof typeof zhCn, string>;
