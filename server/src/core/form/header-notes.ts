import { withEnglish } from './row-note.ts';

/** Groups that are no rows in any form. */
export const groupNotes = withEnglish(
  {
    results: {
      counts: '当年办结的申请按结果分列，从（一）到（六），最后是（七）总计。组名自身没有数字格。',
      confusable: '一件申请只记一种结果。',
    },
    litigation: {
      counts: '因政府信息公开提起的行政诉讼，分未经复议直接起诉和复议后起诉两组，各五格。',
      confusable: '表里没有诉讼合计格。',
    },
  },
  {
    results: {
      counts:
        'Requests handled in the year by result, from “（一）” to “（六）”, and at the end “（七）总计”. The name of the group has no cells of its own.',
      confusable: 'A request counts under one result only.',
    },
    litigation: {
      counts: 'Lawsuits over disclosure in two groups, without and after reconsideration, of five cells each.',
      confusable: 'No cell holds the total of litigation.',
    },
  },
);

/** Header cells without figures of their own. */
export const headerNotes = withEnglish(
  {
    content: { counts: '这一列写各行的名称，没有数字。' },
    balance: {
      counts: '每一列都要平：本年新收 ＋ 上年结转 ＝ 办理结果总计 ＋ 结转下年度。',
    },
    applicants: { counts: '申请按提出的人分列：自然人一列，法人或其他组织五列，最后是总计。' },
    organisations: { counts: '以单位名义提出的申请，分商业企业、科研机构、社会公益组织、法律服务机构、其他五列。' },
  },
  {
    content: { counts: 'This column holds the names of the rows; it has no numbers.' },
    balance: {
      counts: 'Every column has to balance: “一、本年新收” + “二、上年结转” = “（七）总计” + “四、结转下年度继续办理”.',
    },
    applicants: { counts: 'Requests by who made them: persons in one column, organisations in five, and the total.' },
    organisations: {
      counts:
        'Requests in the name of an organisation, in five columns: companies, research, public benefit, legal services, others.',
    },
  },
);
