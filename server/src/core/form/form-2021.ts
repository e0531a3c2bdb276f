import type { BlockForm, ColumnForm, Form } from './form.ts';
import { identityFamilies, requestsTable } from './requests-table.ts';
import { REVIEW_TABLE } from './review-table.ts';
import { SECTIONS } from './sections.ts';

const DECISIONS: ColumnForm = { id: 'decisions', label: '本年处理决定数量' };
const HEADERS = ['信息内容'];

const DISCLOSURE: readonly BlockForm[] = [
  {
    item: 1,
    title: '第二十条第（一）项',
    headers: HEADERS,
    groups: [],
    columns: [
      { id: 'issued', label: '本年制发件数' },
      { id: 'repealed', label: '本年废止件数' },
      { id: 'valid', label: '现行有效件数' },
    ],
    rows: [
      { id: 'rules', label: '规章' },
      { id: 'normative', label: '行政规范性文件', otherLabels: ['规范性文件'] },
    ],
  },
  {
    item: 5,
    title: '第二十条第（五）项',
    headers: HEADERS,
    groups: [],
    columns: [DECISIONS],
    rows: [{ id: 'license', label: '行政许可' }],
  },
  {
    item: 6,
    title: '第二十条第（六）项',
    headers: HEADERS,
    groups: [],
    columns: [DECISIONS],
    rows: [
      { id: 'penalty', label: '行政处罚' },
      { id: 'coercion', label: '行政强制' },
    ],
  },
  {
    item: 8,
    title: '第二十条第（八）项',
    headers: HEADERS,
    groups: [],
    columns: [
      {
        id: 'amount',
        label: '本年收费金额（单位：万元）',
        name: '本年收费金额',
        otherLabels: ['本年收费金额'],
        broken: ['本年收费金额', '（单位：万元）'],
        decimal: true,
      },
    ],
    rows: [{ id: 'fee', label: '行政事业性收费' }],
  },
];

const REQUESTS = requestsTable(
  [
    {
      id: 'other.not-corrected',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      name: '（六）1.逾期不补正',
      group: 'other',
      result: true,
    },
    {
      id: 'other.fee-unpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      name: '（六）2.逾期未缴费',
      group: 'other',
      result: true,
    },
    { id: 'other.other', label: '3.其他', name: '（六）3.其他', group: 'other', result: true },
  ],
  [{ id: 'other', label: '（六）其他处理' }],
);

/** The form in force for the report year 2021 and later (国办公开办函〔2021〕30号). */
export const FORM_2021: Form = {
  id: 2021,
  citation: '国办公开办函〔2021〕30号',
  years: { from: 2021 },
  sections: SECTIONS,
  tables: {
    disclosure: { id: 'disclosure', name: '二表', record: 'row', blocks: DISCLOSURE },
    requests: REQUESTS,
    review: REVIEW_TABLE,
  },
  identities: identityFamilies(REQUESTS),
};
