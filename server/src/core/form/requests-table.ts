import type { ColumnForm, GroupForm, HeaderForm, IdentityFamily, RowForm, TableForm } from './form.ts';
import { groupNotes, headerNotes } from './header-notes.ts';
import { requestColumnNotes as ofColumn, requestRowNotes as ofRow } from './row-notes.ts';

const APPLICANTS: readonly ColumnForm[] = [
  { id: 'natural-person', label: '自然人', role: 'natural', note: ofColumn['natural-person'] },
  { id: 'enterprise', label: '商业企业', role: 'business', note: ofColumn.enterprise },
  { id: 'research', label: '科研机构', role: 'research', note: ofColumn.research },
  { id: 'social', label: '社会公益组织', role: 'public-benefit', note: ofColumn.social },
  { id: 'legal-service', label: '法律服务机构', role: 'legal-services', note: ofColumn['legal-service'] },
  { id: 'other', label: '其他', role: 'other-applicants', note: ofColumn.other },
  { id: 'total', label: '总计', role: 'total', note: ofColumn.total },
];

const HEADERS: readonly HeaderForm[] = [
  { label: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', note: headerNotes.balance },
  { label: '申请人情况', note: headerNotes.applicants },
  { label: '法人或其他组织', note: headerNotes.organisations },
];

const GROUPS: readonly GroupForm[] = [
  { id: 'results', label: '三、本年度办理结果', note: groupNotes.results },
  { id: 'denied', label: '（三）不予公开', note: ofRow.denied },
  { id: 'unable', label: '（四）无法提供', note: ofRow.unable },
  { id: 'refused', label: '（五）不予处理', note: ofRow.refused },
];

const RECEIVED: readonly RowForm[] = [
  {
    id: 'new',
    label: '一、本年新收政府信息公开申请数量',
    name: '一、本年新收',
    term: '本年新收',
    role: 'received',
    note: ofRow.new,
  },
  {
    id: 'carried-in',
    label: '二、上年结转政府信息公开申请数量',
    name: '二、上年结转',
    term: '上年结转',
    role: 'carried-in',
    note: ofRow['carried-in'],
  },
];

const RESULTS: readonly RowForm[] = [
  { id: 'granted', label: '（一）予以公开', group: 'results', result: 'granted', note: ofRow.granted },
  {
    id: 'partly-granted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    name: '（二）部分公开',
    otherLabels: ['（二）部分公开'],
    group: 'results',
    result: 'partly-granted',
    note: ofRow['partly-granted'],
  },
  {
    id: 'denied.state-secret',
    label: '1.属于国家秘密',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.state-secret'],
  },
  {
    id: 'denied.other-law',
    label: '2.其他法律行政法规禁止公开',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.other-law'],
  },
  {
    id: 'denied.security-stability',
    label: '3.危及“三安全一稳定”',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.security-stability'],
  },
  {
    id: 'denied.third-party',
    label: '4.保护第三方合法权益',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.third-party'],
  },
  {
    id: 'denied.internal-affairs',
    label: '5.属于三类内部事务信息',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.internal-affairs'],
  },
  {
    id: 'denied.process',
    label: '6.属于四类过程性信息',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.process'],
  },
  {
    id: 'denied.enforcement-file',
    label: '7.属于行政执法案卷',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.enforcement-file'],
  },
  {
    id: 'denied.inquiry',
    label: '8.属于行政查询事项',
    group: 'denied',
    result: 'denied',
    note: ofRow['denied.inquiry'],
  },
  {
    id: 'unable.not-held',
    label: '1.本机关不掌握相关政府信息',
    group: 'unable',
    result: 'unable',
    note: ofRow['unable.not-held'],
  },
  {
    id: 'unable.needs-creation',
    label: '2.没有现成信息需要另行制作',
    group: 'unable',
    result: 'unable',
    note: ofRow['unable.needs-creation'],
  },
  {
    id: 'unable.unclear',
    label: '3.补正后申请内容仍不明确',
    group: 'unable',
    result: 'unable',
    note: ofRow['unable.unclear'],
  },
  {
    id: 'refused.petition',
    label: '1.信访举报投诉类申请',
    group: 'refused',
    result: 'refused',
    note: ofRow['refused.petition'],
  },
  {
    id: 'refused.duplicate',
    label: '2.重复申请',
    group: 'refused',
    result: 'refused',
    note: ofRow['refused.duplicate'],
  },
  {
    id: 'refused.publication',
    label: '3.要求提供公开出版物',
    group: 'refused',
    result: 'refused',
    note: ofRow['refused.publication'],
  },
  {
    id: 'refused.excessive',
    label: '4.无正当理由大量反复申请',
    group: 'refused',
    result: 'refused',
    note: ofRow['refused.excessive'],
  },
  {
    id: 'refused.confirmation',
    label: '5.要求行政机关确认或重新出具已获取信息',
    group: 'refused',
    result: 'refused',
    note: ofRow['refused.confirmation'],
  },
];

const CLOSING: readonly RowForm[] = [
  {
    id: 'total',
    label: '（七）总计',
    term: '办理结果总计',
    group: 'results',
    role: 'answered',
    note: ofRow.total,
  },
  {
    id: 'carried-out',
    label: '四、结转下年度继续办理',
    term: '结转下年度',
    role: 'carried-out',
    note: ofRow['carried-out'],
  },
];

/**
 * The table of section three, as the forms so far have it: they differ in item （六） alone, so a form brings just its rows.
 * @param others the result rows under （六）
 * @param groups the group that holds them, where the form has one
 */
export function requestsTable(others: readonly RowForm[], groups: readonly GroupForm[]): TableForm {
  return {
    id: 'requests',
    name: { text: '第三部分的表', en: 'the table of part three' },
    record: 'row',
    blocks: [
      {
        headers: HEADERS,
        groups: [...GROUPS, ...groups],
        columns: APPLICANTS,
        rows: [...RECEIVED, ...RESULTS, ...others, ...CLOSING],
      },
    ],
  };
}

/** The equations of sections three and four (the note in the corner of table three, and the totals of each table). */
export function identityFamilies(requests: TableForm): IdentityFamily[] {
  const results = requests.blocks.flatMap((block) => block.rows.filter((row) => row.result).map((row) => row.id));
  const applicants = requests.blocks.flatMap(({ columns }) =>
    columns.filter(({ role }) => role !== 'total').map(({ id }) => id),
  );
  return [
    {
      rule: 'column-balance',
      table: 'requests',
      each: 'column',
      left: ['new', 'carried-in'],
      right: ['total', 'carried-out'],
      suspect: 'carried-out',
    },
    { rule: 'column-total', table: 'requests', each: 'column', left: results, right: ['total'], suspect: 'total' },
    { rule: 'row-sum', table: 'requests', each: 'row', left: applicants, right: ['total'], suspect: 'total' },
    {
      rule: 'review-sum',
      table: 'review',
      each: 'row',
      left: ['upheld', 'corrected', 'other', 'pending'],
      right: ['total'],
      suspect: 'total',
    },
  ];
}
