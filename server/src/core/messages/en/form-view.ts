import type { formView as zhCn } from '../zh-cn/form-view.ts';

/** What the view of the form says beside the words of the form and of the text. */
export const formView = {
  name: 'View as a form',
  section: '{number}. {title}',
  'section/missing': '{number}. {title} (missing)',
  sections: 'The six sections',
  cell: '{row}, {column}',
  identities: 'identities {hold}/{total}',
  'identities/some': '{words}, {count} not checked',
  sum: '{identities}; {faults}',
  'faults/none': 'no errors and no warnings',
  'faults/count': '{errors|error|errors}, {warnings|warning|warnings}',
  'faults/more': '{faults}, {information|note|notes}, {hints|hint|hints}',
  fault: '{place}: {message}',
  'level/error': 'Error',
  'level/warning': 'Warning',
  'level/information': 'Note',
  'level/hint': 'Hint',
  stop: '. ',
  'page/uncertain': '{cell}: which figure it is cannot be told; left blank.',
  'page/no-table': 'Not found: {table}.',
  'should-be': 'should be {value}',
  'state/right': '',
  'state/wrong': 'wrong',
  'state/blank': 'blank',
  'state/uncertain': 'not certain',
  'no-report': 'No annual report was recognised: there is no table to show.',
  'no-tables': 'None of the three tables was recognised. Add them first, or take blank ones from “New report”.',
  'no-table':
    'Not found: {table}. What stands below is the blank form and cannot be filled in here. Add the table to the text first.',
  disordered: 'The labels and figures of {table} are out of order, so that it cannot be filled in here.',
  'fill/rewritten':
    'Some rows had no place for blank cells and are now written on one line: {rows}. No other figure was changed.',
  'fill/no-report': 'Not filled in: no annual report was recognised.',
  'fill/no-cell': 'Not filled in: the form of this report has no such cell.',
  'fill/words':
    'Not filled in: {cells}, where “{typed}” was typed. Figures only, amounts of money with decimals; leave it blank where there is none.',
  'fill/no-table':
    'Not filled in: {table} was not found. Add it first: take the quick fix “{fix}” in the list of problems.',
  'fill/no-row':
    'Not filled in: {table} has no row “{row}”. Add it first: take the quick fix “{fix}” in the list of problems.',
  'fill/disordered':
    'Not filled in: the labels and figures of {table} are out of order, so that nothing tells which figure belongs to which row. Change them in the text.',
  'fill/unplaced':
    'Not filled in: “{row}” has {count|figure|figures}, and nothing tells their columns. Fill in the whole row at once (a row can be pasted).',
  'fill/bound':
    'Not filled in: the way the text is written, these cells cannot be changed without touching other figures. Change them in the text: {cells}.',
} as const satisfies Record<keyof typeof zhCn, string>;
