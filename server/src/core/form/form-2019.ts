import type { BlockForm, ColumnForm, Form } from './form.ts';
import { identityFamilies, requestsTable } from './requests-table.ts';
import { REVIEW_TABLE } from './review-table.ts';
import { SECTIONS } from './sections.ts';

const PREVIOUS: ColumnForm = { id: 'previous', label: '上一年项目数量' };
const CHANGE: ColumnForm = { id: 'change', label: '本年增/减', signed: true };
const DECISIONS: ColumnForm = { id: 'decisions', label: '处理决定数量' };
const HEADERS = ['信息内容'];

const DISCLOSURE: readonly BlockForm[] = [
  {
    item: 1,
    title: '第二十条第（一）项',
    headers: HEADERS,
    groups: [],
    columns: [
      { id: 'made', label: '本年新制作数量', broken: ['本年新', '制作数量'] },
      { id: 'published', label: '本年新公开数量', broken: ['本年新', '公开数量'] },
      { id: 'total', label: '对外公开总数量' },
    ],
    rows: [
      { id: 'rules', label: '规章' },
      { id: 'normative', label: '规范性文件', otherLabels: ['行政规范性文件'] },
    ],
  },
  {
    item: 5,
    title: '第二十条第（五）项',
    headers: HEADERS,
    groups: [],
    columns: [PREVIOUS, CHANGE, DECISIONS],
    rows: [
      { id: 'license', label: '行政许可' },
      { id: 'other-service', label: '其他对外管理服务事项' },
    ],
  },
  {
    item: 6,
    title: '第二十条第（六）项',
    headers: HEADERS,
    groups: [],
    columns: [PREVIOUS, CHANGE, DECISIONS],
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
    columns: [PREVIOUS, CHANGE],
    rows: [{ id: 'fee', label: '行政事业性收费' }],
  },
  {
    item: 9,
    title: '第二十条第（九）项',
    headers: HEADERS,
    groups: [],
    columns: [
      { id: 'projects', label: '采购项目数量' },
      { id: 'amount', label: '采购总金额', decimal: true, unit: true },
    ],
    rows: [{ id: 'procurement', label: '政府集中采购' }],
  },
];

const REQUESTS = requestsTable([{ id: 'other', label: '（六）其他处理', group: 'results', result: true }], []);

/** The trial form of 2019, for the report years 2019 and 2020 (国办公开办函〔2019〕60号). */
export const FORM_2019: Form = {
  id: 2019,
  citation: '国办公开办函〔2019〕60号',
  years: { from: 2019, to: 2020 },
  sections: SECTIONS,
  tables: {
    disclosure: { id: 'disclosure', name: '二表', record: 'row', blocks: DISCLOSURE },
    requests: REQUESTS,
    review: REVIEW_TABLE,
  },
  identities: identityFamilies(REQUESTS),
};
