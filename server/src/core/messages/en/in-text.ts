import type { inText as zhCn } from '../zh-cn/in-text.ts';

/** What editors show in the text: hints beside cells, lenses over tables, completions; and why tables are not formatted. */
export const inText = {
  'hint/column': '{column}',
  'hint/cell': '{row} · {column}',
  'hint/correction': 'should be {to}',
  'hint/doubtful': 'should be {to}?',
  'hint/filling': 'fill in {to}',
  'hint/full-name': '“{column}” of “{row}”',
  'lens/identities': 'Equations {hold}/{total} {mark}',
  'lens/recalculate': 'Recalculate',
  'lens/form': 'View as a Form',
  'format/disordered':
    'Not formatted: {table}. Its labels and figures are out of order: nothing tells which figure is of which row.',
  'format/uncertain':
    'Not formatted: {table}. Nothing tells in which columns the figures of these rows are: {rows}. Please fill these rows in first (View as a Form).',
  'choice/section': 'a part that is missing',
  'choice/row': 'a row that is missing: {name}',
  'choice/agency': 'the agency’s full name',
  'template/title': 'title',
  'template/preamble': 'legal basis, period and contact',
  'template/period': 'period of the figures',
  'template/day': 'date of signing',
  'template/no-fee': 'no fee for handling requests was charged',
  'template/fee': 'fees for handling requests that were charged',
  'template/document': 'name and number of a document',
  'from-table/requests': 'from the table of part three: received, carried over, answered',
  'from-table/results': 'from the table of part three: results',
  'from-table/reconsideration': 'from the table of part four: reconsideration',
  'from-table/litigation': 'from the table of part four: litigation',
  'from-table/normative': 'from the table of part two: normative documents',
} as const satisfies Record<keyof typeof zhCn, string>;
