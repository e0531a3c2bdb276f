import type { RowNote } from './row-notes.ts';

/** Groups that are no rows in any form. */
export const groupNotes = {
  results: {
    counts: '当年办结的申请按结果分列，从（一）到（六），最后是（七）总计。组名自身没有数字格。',
    confusable: '一件申请只记一种结果。',
  },
  litigation: {
    counts: '因政府信息公开提起的行政诉讼，分未经复议直接起诉和复议后起诉两组，各五格。',
    confusable: '表里没有诉讼合计格。',
  },
} as const satisfies Record<string, RowNote>;

/** Header cells without figures of their own. */
export const headerNotes = {
  content: { counts: '这一列写各行的名称，没有数字。' },
  balance: {
    counts: '每一列都要平：一、本年新收 ＋ 二、上年结转 ＝ 三（七）总计 ＋ 四、结转下年度。',
  },
  applicants: { counts: '申请按提出的人分列：自然人一列，法人或其他组织五列，最后是总计。' },
  organisations: { counts: '以单位名义提出的申请，分商业企业、科研机构、社会公益组织、法律服务机构、其他五列。' },
} as const satisfies Record<string, RowNote>;
