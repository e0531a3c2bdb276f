import type { places as zhCn } from '../zh-cn/places.ts';

/** Where something stands in a paper, which has no lines to count. */
export const places = {
  part: 'part {number}',
  table: 'table of part {number}',
  cell: '{table}, “{row}”, {column}',
  row: '{table}, row “{row}”',
  header: '{table}, header “{text}”',
  heading: 'heading of {part}',
  title: 'title',
  opening: 'opening',
  paragraph: '{part}, paragraph {number}, “{beginning}”',
  line: '{part}, “{beginning}”',
  whole: 'whole report',
  'paper/cell': '{place} (table {table} of the file, row {row}, column {column})',
  'paper/page': '{place} (page {page})',
} as const satisfies Record<keyof typeof zhCn, string>;
