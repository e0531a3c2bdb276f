import { withEnglish } from './row-note.ts';
import { requestColumns, requestRows, reviewColumns, reviewRows } from './row-notes.en.ts';

/** The rows of table 3 (申请办理结果) by row id; `denied`, `unable`, `refused` and `other` are also groups. */
export const requestRowNotes = withEnglish(
  {
    new: {
      counts: '当年 1 月 1 日至 12 月 31 日收到的申请件数，网上、信函、当面、传真都算。',
      confusable: '一件申请补正前后只计 1 件；不属本机关而转交的，仍要计入。',
    },
    'carried-in': {
      counts: '上年末没有办结、结转到本年继续办理的件数，以前年度结转来的也在内。',
      confusable: '必须等于上年报告“四、结转下年度继续办理”的数。',
    },
    granted: {
      counts: '给了信息的，或者告知已公开信息怎样获取的。',
      articles: ['第三十六条第（一）项', '第三十六条第（二）项'],
    },
    'partly-granted': {
      counts: '同一件申请区分处理：能公开的给，不能公开的不给。',
      confusable: '只记在这一行，不再拆到“（三）不予公开”各行。',
    },
    denied: {
      counts: '组名，自身没有数字格，也没有小计行；不予公开的按下面八种情形分别填。',
    },
    'denied.state-secret': {
      counts: '依法定为国家秘密的。',
    },
    'denied.other-law': {
      counts: '法律、行政法规明文禁止公开的，不含地方性法规、规章。',
      confusable: '写成“其他法律法规禁止公开”是错名，漏了“行政”二字。',
    },
    'denied.security-stability': {
      counts: '公开会危及国家安全、公共安全、经济安全、社会稳定的。',
    },
    'denied.third-party': {
      counts: '涉及商业秘密、个人隐私等，第三方不同意公开，且不公开不会对公共利益造成重大影响的。',
    },
    'denied.internal-affairs': {
      counts: '人事管理、后勤管理、内部工作流程三类内部事务信息。',
    },
    'denied.process': {
      counts: '讨论记录、过程稿、磋商信函、请示报告四类过程性信息。',
    },
    'denied.enforcement-file': {
      counts: '行政执法案卷信息。',
    },
    'denied.inquiry': {
      counts: '工商登记、不动产登记等有专门查询规定的信息。',
      articles: ['第三十六条第（七）项'],
    },
    unable: {
      counts: '组名，自身没有数字格，也没有小计行；无法提供的按下面三种情形分别填。',
    },
    'unable.not-held': {
      counts: '经检索没有这项信息，或者不归本机关负责的。',
      articles: ['第三十六条第（四）项', '第三十六条第（五）项'],
    },
    'unable.needs-creation': {
      counts: '要经过加工、分析、汇总才有的信息。',
    },
    'unable.unclear': {
      counts: '补正过，仍说不清要什么信息的。',
      confusable: '与“（六）其他处理”的逾期不补正不同，后者根本没有补正。',
      articles: ['第三十条'],
    },
    refused: {
      counts: '组名，自身没有数字格，也没有小计行；不予处理的按下面五种情形分别填。',
    },
    'refused.petition': {
      counts: '以申请公开的名义进行信访、投诉、举报的。',
      articles: ['第三十九条第一款'],
    },
    'refused.duplicate': {
      counts: '同一人就同一信息再次申请的。',
      articles: ['第三十六条第（六）项'],
    },
    'refused.publication': {
      counts: '要求提供政府公报、报刊、书籍等公开出版物的。',
      articles: ['第三十九条第二款'],
    },
    'refused.excessive': {
      counts: '申请的数量、频次明显超出合理范围，说明的理由又不成立的。',
    },
    'refused.confirmation': {
      counts: '要求对已经获取的信息再确认或者再出具的。',
    },
    other: {
      counts:
        '以上情形之外的处理结果。2019 年式样只有这一行；2021 年式样它是组名，分逾期不补正、逾期未缴费、其他三行填。',
      articles: ['第三十条', '第四十二条', '国办函〔2020〕109号'],
    },
    'other.not-corrected': {
      counts: '申请人没有正当理由、逾期不补正，行政机关不再处理的（2021 年式样）。',
      confusable: '与“（四）无法提供”的补正后仍不明确不同，后者补正过。',
      articles: ['第三十条'],
    },
    'other.fee-unpaid': {
      counts: '申请人逾期没有按收费通知缴纳费用，行政机关不再处理的（2021 年式样）。',
      articles: ['第四十二条', '国办函〔2020〕109号'],
    },
    'other.other': {
      counts: '前两种之外的其他处理，如申请人撤回申请（2021 年式样）。',
    },
    total: {
      counts: '以上所有办理结果行之和。',
      confusable: '不是“一、本年新收”与“二、上年结转”之和。',
    },
    'carried-out': {
      counts: '到 12 月 31 日还没有作出答复或处理的件数，期限未届满的也在内。',
      confusable: '次年报告“二、上年结转”的数就从这里来。',
    },
  },
  requestRows,
);

/** The columns of table 3 (申请人情况) by column id. */
export const requestColumnNotes = withEnglish(
  {
    'natural-person': {
      counts: '以个人名义提出的申请。',
      confusable: '律师以个人身份代理的归自然人：看申请人是谁。',
    },
    enterprise: {
      counts: '公司等营利性法人或组织提出的申请。',
    },
    research: {
      counts: '高校、研究院所提出的申请。',
    },
    social: {
      counts: '社会团体、基金会、民办非企业单位提出的申请。',
    },
    'legal-service': {
      counts: '律师事务所等提出的申请。',
      confusable: '律师以个人身份代理的不在这里，归自然人。',
    },
    other: {
      counts: '以上各类都不是的法人或组织提出的申请。',
    },
    total: {
      counts: '这一行前六格之和。',
    },
  },
  requestColumns,
);

/** The three groups of table 4 (行政复议、行政诉讼) by row id. */
export const reviewRowNotes = withEnglish(
  {
    reconsideration: {
      counts: '因政府信息公开被申请行政复议的案件，按案件计。',
    },
    'litigation-direct': {
      counts: '没有经过行政复议、直接提起的行政诉讼案件，按案件计。',
      confusable: '与“复议后起诉”互斥，互不包含；表里没有诉讼合计格，正文写诉讼总数的，等于两组总计之和。',
    },
    'litigation-after': {
      counts: '经过行政复议之后再提起的行政诉讼案件，按案件计。',
      confusable: '与“未经复议直接起诉”互斥，互不包含；表里没有诉讼合计格，正文写诉讼总数的，等于两组总计之和。',
    },
  },
  reviewRows,
);

/** The columns of each group of table 4 by column id. */
export const reviewColumnNotes = withEnglish(
  {
    upheld: {
      counts: '结果为维持，或者驳回申请人请求的。',
    },
    corrected: {
      counts: '结果为撤销、变更、确认违法、责令履行等的。',
    },
    other: {
      counts: '以调解、撤回、终止等方式结束的。',
    },
    pending: {
      counts: '到年末还没有审结的。',
    },
    total: {
      counts: '这一组前四格之和。',
    },
  },
  reviewColumns,
);
