import type { outline as zhCn } from '../zh-cn/outline.ts';

/** What the outline says beside the words of the text. */
export const outline = {
  'missing-section': '⚠ {number}、{title} (missing)',
  table: 'Table: {title}',
  'no-table': 'no table',
  rows: '{count} rows',
  'missing-rows': '{count} rows, {missing} missing',
  groups: '{count} groups',
  disordered: 'out of order',
  total: 'total {value}',
  blank: 'blank',
  unplaced: 'undetermined',
  form: 'form of {form}',
} as const satisfies Record<keyof typeof zhCn, string>;
