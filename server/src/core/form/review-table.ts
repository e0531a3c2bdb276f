import type { ColumnForm, TableForm } from './form.ts';

const RESULTS: readonly ColumnForm[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计' },
];

/** The table of section four, the same in both forms: three groups of five figures in one line. */
export const REVIEW_TABLE: TableForm = {
  id: 'review',
  name: '四表',
  record: 'block',
  blocks: [
    {
      headers: [],
      groups: [{ id: 'litigation', label: '行政诉讼' }],
      columns: RESULTS,
      rows: [
        { id: 'reconsideration', label: '行政复议' },
        {
          id: 'litigation-direct',
          label: '未经复议直接起诉',
          name: '行政诉讼（未经复议直接起诉）',
          group: 'litigation',
        },
        { id: 'litigation-after', label: '复议后起诉', name: '行政诉讼（复议后起诉）', group: 'litigation' },
      ],
    },
  ],
};
