import { DISCLOSURE_NAME, decisionsNote, disclosureRowNotes as ofRow } from './disclosure-notes.ts';
import type { BlockForm, ColumnForm, Form, HeaderForm } from './form.ts';
import { headerNotes } from './header-notes.ts';
import { identityFamilies, requestsTable } from './requests-table.ts';
import { REVIEW_TABLE } from './review-table.ts';
import { requestRowNotes } from './row-notes.ts';
import { sectionsWith } from './sections.ts';

const DECISIONS: ColumnForm = { id: 'decisions', label: '本年处理决定数量', role: 'decisions', note: decisionsNote };
const HEADERS: readonly HeaderForm[] = [{ label: '信息内容', note: headerNotes.content }];

const DISCLOSURE: readonly BlockForm[] = [
  {
    item: 1,
    figures: {
      text: '二、第二十条第（一）项表：规章、行政规范性文件两行，填本年制发件数、本年废止件数、现行有效件数',
      en:
        'Part two, table of item (1): issued, repealed and in force, for rules and administrative normative ' +
        'documents',
    },
    title: '第二十条第（一）项',
    headers: HEADERS,
    groups: [],
    columns: [
      {
        id: 'issued',
        label: '本年制发件数',
        role: 'issued',
        note: {
          counts: '当年以本机关名义印发的件数，办公室代拟的、牵头联合印发的都算。',
          en: {
            counts:
              'Documents issued in the year in the name of the agency, those drafted by its office and joint ones that it leads too.',
          },
        },
      },
      {
        id: 'repealed',
        label: '本年废止件数',
        role: 'repealed',
        note: {
          counts: '当年宣布废止或者失效的件数。',
          en: { counts: 'Documents repealed or declared void in the year.' },
        },
      },
      {
        id: 'valid',
        label: '现行有效件数',
        role: 'valid',
        note: {
          counts: '到 12 月 31 日仍然有效的件数，是存量，应与公开的规范性文件清单一致。',
          confusable: '不是历史累计。上年存量 ＋ 本年制发 － 本年废止，应等于这个数，不等的宜说明原因。',
          en: {
            counts: 'Documents in force on 31 December: the stock, which has to agree with the published list.',
            confusable:
              'Not all that were ever issued. Last year’s stock + issued this year − repealed this year should be this number; where it is not, better say why.',
          },
        },
      },
    ],
    rows: [
      { id: 'rules', label: '规章', role: 'rules', note: ofRow.rules },
      {
        id: 'normative',
        label: '行政规范性文件',
        otherLabels: ['规范性文件'],
        role: 'normative',
        note: ofRow.normative,
      },
    ],
  },
  {
    item: 5,
    figures: {
      text: '二、第二十条第（五）项表：行政许可一行，填本年处理决定数量',
      en: 'Part two, table of item (5): decisions of the year on licences',
    },
    title: '第二十条第（五）项',
    headers: HEADERS,
    groups: [],
    columns: [DECISIONS],
    rows: [{ id: 'license', label: '行政许可', role: 'license', note: ofRow.license }],
  },
  {
    item: 6,
    figures: {
      text: '二、第二十条第（六）项表：行政处罚、行政强制两行，填本年处理决定数量',
      en: 'Part two, table of item (6): decisions of the year on penalties and coercive measures',
    },
    title: '第二十条第（六）项',
    headers: HEADERS,
    groups: [],
    columns: [DECISIONS],
    rows: [
      { id: 'penalty', label: '行政处罚', role: 'penalty', note: ofRow.penalty },
      { id: 'coercion', label: '行政强制', role: 'coercion', note: ofRow.coercion },
    ],
  },
  {
    item: 8,
    figures: {
      text: '二、第二十条第（八）项表：行政事业性收费一行，填本年收费金额（单位：万元）',
      en: 'Part two, table of item (8): amount charged in the year, in units of 10,000 yuan',
    },
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
        role: 'fee-amount',
        note: {
          counts: '当年实际收取的总额，单位是万元，可以带小数。',
          confusable: '不要把元当作万元；单位已在表头，格里不再写“万元”。',
          en: {
            counts:
              'What was actually received in the year, in units of 10,000 yuan (“万元”), with decimals if need be.',
            confusable: 'Do not take yuan for 10,000 yuan. The header gives the unit, the cell does not repeat it.',
          },
        },
      },
    ],
    rows: [{ id: 'fee', label: '行政事业性收费', role: 'fee', note: ofRow.fee }],
  },
];

const REQUESTS = requestsTable(
  [
    {
      id: 'other.not-corrected',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      name: '（六）1.逾期不补正',
      shortLabels: ['逾期不补正', '无正当理由逾期不补正', '申请人逾期不补正', '申请人无正当理由逾期不补正'],
      group: 'other',
      result: 'other',
      note: requestRowNotes['other.not-corrected'],
    },
    {
      id: 'other.fee-unpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      name: '（六）2.逾期未缴费',
      shortLabels: [
        '逾期不缴费',
        '逾期未缴费',
        '逾期未缴纳费用',
        '申请人逾期未缴费',
        '申请人逾期未缴纳费用',
        '逾期未按收费通知要求缴纳费用',
        '申请人逾期未按收费通知要求缴纳费用',
      ],
      group: 'other',
      result: 'other',
      role: 'fee-unpaid',
      note: requestRowNotes['other.fee-unpaid'],
    },
    {
      id: 'other.other',
      label: '3.其他',
      name: '（六）3.其他',
      term: '其他处理中的其他',
      group: 'other',
      result: 'other',
      note: requestRowNotes['other.other'],
    },
  ],
  [{ id: 'other', label: '（六）其他处理', note: requestRowNotes.other }],
);

/** The form in force from the report year 2021 on (国办公开办函〔2021〕30号). */
export const FORM_2021: Form<2021> = {
  id: 2021,
  document: { sign: '国办公开办函', year: 2021, number: 30 },
  firstYear: 2021,
  sections: sectionsWith({
    disclosure: {
      hints: [
        {
          text: '2021 年式样有第（一）（五）（六）（八）项四块，共 10 个数字格；原来的第（九）项政府集中采购已取消。',
          en: 'The form of 2021 has four blocks, items (1), (5), (6) and (8), with 10 figures; item (9) was dropped.',
        },
      ],
    },
    other: {
      tellsFees: true,
      hints: [
        {
          text: '收取信息处理费的情况在这里报告；没有收取的也要写明。',
          en: 'Report here the fees charged for handling requests (“信息处理费”), also where none was charged.',
        },
      ],
    },
  }),
  tables: {
    disclosure: { id: 'disclosure', name: DISCLOSURE_NAME, record: 'row', blocks: DISCLOSURE },
    requests: REQUESTS,
    review: REVIEW_TABLE,
  },
  identities: identityFamilies(REQUESTS),
};
