import type { ColumnForm, TableForm } from './form.ts';
import { groupNotes } from './header-notes.ts';
import { reviewColumnNotes as ofColumn, reviewRowNotes as ofRow } from './row-notes.ts';

const RESULTS: readonly ColumnForm[] = [
  { id: 'upheld', label: '结果维持', role: 'upheld', note: ofColumn.upheld },
  { id: 'corrected', label: '结果纠正', role: 'corrected', note: ofColumn.corrected },
  { id: 'other', label: '其他结果', role: 'other', note: ofColumn.other },
  { id: 'pending', label: '尚未审结', role: 'pending', note: ofColumn.pending },
  { id: 'total', label: '总计', role: 'total', note: ofColumn.total },
];

/** The table of section four, as the forms so far have it: three groups of five figures in one line. */
export const REVIEW_TABLE: TableForm = {
  id: 'review',
  name: { text: '第四部分的表', en: 'the table of part four' },
  record: 'block',
  blocks: [
    {
      headers: [],
      groups: [{ id: 'litigation', label: '行政诉讼', note: groupNotes.litigation }],
      columns: RESULTS,
      rows: [
        { id: 'reconsideration', label: '行政复议', role: 'reconsideration', note: ofRow.reconsideration },
        {
          id: 'litigation-direct',
          label: '未经复议直接起诉',
          otherLabels: ['行政诉讼（未经复议直接起诉）'],
          name: '行政诉讼（未经复议直接起诉）',
          group: 'litigation',
          role: 'litigation-direct',
          note: ofRow['litigation-direct'],
        },
        {
          id: 'litigation-after',
          label: '复议后起诉',
          otherLabels: ['行政诉讼（复议后起诉）'],
          name: '行政诉讼（复议后起诉）',
          group: 'litigation',
          role: 'litigation-after',
          note: ofRow['litigation-after'],
        },
      ],
    },
  ],
};
