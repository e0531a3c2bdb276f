import { DISCLOSURE_NAME, decisionsNote, disclosureRowNotes as ofRow } from './disclosure-notes.ts';
import type { BlockForm, ColumnForm, Form, HeaderForm } from './form.ts';
import { headerNotes } from './header-notes.ts';
import { identityFamilies, requestsTable } from './requests-table.ts';
import { REVIEW_TABLE } from './review-table.ts';
import { requestRowNotes } from './row-notes.ts';
import { sectionsWith } from './sections.ts';

const PREVIOUS: ColumnForm = {
  id: 'previous',
  label: '上一年项目数量',
  role: 'previous',
  note: {
    counts: '上一年年末的项目数，即清单里的项，不是办件数。',
    en: { counts: 'Matters on the list at the end of the year before, not cases handled.' },
  },
};
const CHANGE: ColumnForm = {
  id: 'change',
  label: '本年增/减',
  signed: true,
  role: 'change',
  note: {
    counts: '比上一年增加或者减少的项目数；减少的写负数，也有写“增2减1”的。',
    en: {
      counts: 'Matters more or fewer than the year before; fewer as a negative number, or “增2减1” (2 more, 1 fewer).',
    },
  },
};
const DECISIONS: ColumnForm = { id: 'decisions', label: '处理决定数量', role: 'decisions', note: decisionsNote };
const HEADERS: readonly HeaderForm[] = [{ label: '信息内容', note: headerNotes.content }];

const DISCLOSURE: readonly BlockForm[] = [
  {
    item: 1,
    figures: {
      text: '二、第二十条第（一）项表：规章、规范性文件两行，填本年新制作数量、本年新公开数量、对外公开总数量',
      en: 'Part two, table of item (1): made, newly published and total published, for rules and normative documents',
    },
    title: '第二十条第（一）项',
    headers: HEADERS,
    groups: [],
    columns: [
      {
        id: 'made',
        label: '本年新制作数量',
        broken: ['本年新', '制作数量'],
        role: 'issued',
        note: { counts: '当年新制作的件数。', en: { counts: 'Documents made in the year.' } },
      },
      {
        id: 'published',
        label: '本年新公开数量',
        broken: ['本年新', '公开数量'],
        role: 'published',
        note: { counts: '当年新对外公开的件数。', en: { counts: 'Documents published in the year.' } },
      },
      {
        id: 'total',
        label: '对外公开总数量',
        role: 'ever-published',
        note: {
          counts: '到 12 月 31 日对外公开的总件数。',
          confusable: '不会少于本年新公开数量。',
          en: { counts: 'All documents published up to 31 December.', confusable: 'Never less than “本年新公开数量”.' },
        },
      },
    ],
    rows: [
      { id: 'rules', label: '规章', role: 'rules', note: ofRow.rules },
      {
        id: 'normative',
        label: '规范性文件',
        otherLabels: ['行政规范性文件'],
        role: 'normative',
        note: ofRow.normative,
      },
    ],
  },
  {
    item: 5,
    figures: {
      text: '二、第二十条第（五）项表：行政许可、其他对外管理服务事项两行，填上一年项目数量、本年增/减、处理决定数量',
      en: 'Part two, table of item (5): previous items, change and decisions, for licences and other services',
    },
    title: '第二十条第（五）项',
    headers: HEADERS,
    groups: [],
    columns: [PREVIOUS, CHANGE, DECISIONS],
    rows: [
      { id: 'license', label: '行政许可', role: 'license', note: ofRow.license },
      { id: 'other-service', label: '其他对外管理服务事项', note: ofRow['other-service'] },
    ],
  },
  {
    item: 6,
    figures: {
      text: '二、第二十条第（六）项表：行政处罚、行政强制两行，填上一年项目数量、本年增/减、处理决定数量',
      en: 'Part two, table of item (6): previous items, change and decisions, for penalties and coercive measures',
    },
    title: '第二十条第（六）项',
    headers: HEADERS,
    groups: [],
    columns: [PREVIOUS, CHANGE, DECISIONS],
    rows: [
      { id: 'penalty', label: '行政处罚', role: 'penalty', note: ofRow.penalty },
      { id: 'coercion', label: '行政强制', role: 'coercion', note: ofRow.coercion },
    ],
  },
  {
    item: 8,
    figures: {
      text: '二、第二十条第（八）项表：行政事业性收费一行，填上一年项目数量、本年增/减，单位为项',
      en: 'Part two, table of item (8): previous items and change',
    },
    title: '第二十条第（八）项',
    headers: HEADERS,
    groups: [],
    columns: [PREVIOUS, CHANGE],
    rows: [{ id: 'fee', label: '行政事业性收费', role: 'fee', note: ofRow.fee }],
  },
  {
    item: 9,
    figures: {
      text: '二、第二十条第（九）项表：政府集中采购一行，填采购项目数量、采购总金额',
      en: 'Part two, table of item (9): number of projects and total amount',
    },
    title: '第二十条第（九）项',
    headers: HEADERS,
    groups: [],
    columns: [
      {
        id: 'projects',
        label: '采购项目数量',
        role: 'purchases',
        note: {
          counts: '当年集中采购的项目数。',
          confusable: '这一格为 0 的，采购总金额也应为 0。',
          en: {
            counts: 'Projects of centralised procurement in the year.',
            confusable: 'Where this is 0, “采购总金额” is 0 as well.',
          },
        },
      },
      {
        id: 'amount',
        label: '采购总金额',
        decimal: true,
        unit: true,
        role: 'purchase-amount',
        note: {
          counts: '当年集中采购的总金额。表头没有规定单位，在格里写明单位为好。',
          en: {
            counts:
              'The amount of centralised procurement of the year. The header fixes no unit, so it is best written in the cell.',
          },
        },
      },
    ],
    rows: [{ id: 'procurement', label: '政府集中采购', note: ofRow.procurement }],
  },
];

const REQUESTS = requestsTable(
  [{ id: 'other', label: '（六）其他处理', group: 'results', result: 'other', note: requestRowNotes.other }],
  [],
);

/** The trial form of 2019, for the report years 2019 and 2020 (国办公开办函〔2019〕60号). */
export const FORM_2019: Form<2019> = {
  id: 2019,
  document: { sign: '国办公开办函', year: 2019, number: 60 },
  firstYear: 2019,
  sections: sectionsWith({
    disclosure: {
      hints: [
        {
          text: '2019 年式样有第（一）（五）（六）（八）（九）项五块，共 22 个数字格。',
          en: 'The form of 2019 has five blocks, items (1), (5), (6), (8) and (9), with 22 figures.',
        },
      ],
    },
    other: { hints: [{ text: '确实没有的，写“无。”。', en: 'Where there is nothing, write “无。”.' }] },
  }),
  tables: {
    disclosure: { id: 'disclosure', name: DISCLOSURE_NAME, record: 'row', blocks: DISCLOSURE },
    requests: REQUESTS,
    review: REVIEW_TABLE,
  },
  identities: identityFamilies(REQUESTS),
};
