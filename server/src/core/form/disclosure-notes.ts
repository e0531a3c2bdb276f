import type { FormId } from './form.ts';
import type { RowNote } from './row-notes.ts';

/** The rows of table 2 (主动公开) of both forms by row id. */
export const disclosureRowNotes: Readonly<Record<string, RowNote>> = {
  rules: {
    counts: '本机关制定的规章。能制定规章的只有国务院部门、省级政府、设区的市和自治州政府等少数机关，其他单位填 0。',
    confusable: '县级政府、地方部门这一行应为 0。',
  },
  normative: {
    counts:
      '以本机关名义制定的行政规范性文件：公开发布，涉及公民和组织的权利义务，普遍适用，可以反复适用。联合发文由牵头机关计。',
    confusable: '内部制度、转发文、人事任免、会议纪要、一般通知不算，也不是网站发布的条数。',
  },
  license: {
    counts: '以本机关名义作出的行政许可。没有这项职权的填 0。',
    confusable: '下属单位的数、已经划给审批局的数不在这里计。',
  },
  'other-service': {
    counts: '行政许可之外，本机关对外管理和服务的事项（只有 2019 年式样有这一行）。',
  },
  penalty: {
    counts: '以本机关名义作出的行政处罚。综合执法划转以后，由执法主体填报。',
    confusable: '数的是作出的决定，不是公开了的决定，也不是立案数。',
  },
  coercion: {
    counts: '以本机关名义实施的行政强制，强制措施和强制执行都算。',
  },
  fee: {
    counts: '本机关收取的行政事业性收费，信息处理费也在内；不含政府性基金、经营服务性收费和罚没收入。',
  },
  procurement: {
    counts: '当年的政府集中采购（只有 2019 年式样有这一行）。',
    confusable: '分散采购、自行采购不算在内。',
  },
};

const DECISIONS: RowNote = {
  counts: '当年作出的处理决定件数；许可准予的和不准予的都算。',
  confusable: '不是事项数，也不是公开的条数。',
};

/** The columns of table 2 by form and column id. */
export const disclosureColumnNotes: Readonly<Record<FormId, Readonly<Record<string, RowNote>>>> = {
  2019: {
    made: { counts: '当年新制作的件数。' },
    published: { counts: '当年新对外公开的件数。' },
    total: { counts: '到 12 月 31 日对外公开的总件数。', confusable: '不会少于本年新公开数量。' },
    previous: { counts: '上一年年末的项目数，即清单里的项，不是办件数。' },
    change: { counts: '比上一年增加或者减少的项目数；减少的写负数，也有写「增2减1」的。' },
    decisions: DECISIONS,
    projects: { counts: '当年集中采购的项目数。', confusable: '这一格为 0 的，采购总金额也应为 0。' },
    amount: { counts: '当年集中采购的总金额。表头没有规定单位，在格里写明单位为好。' },
  },
  2021: {
    issued: { counts: '当年以本机关名义印发的件数，办公室代拟的、牵头联合印发的都算。' },
    repealed: { counts: '当年宣布废止或者失效的件数。' },
    valid: {
      counts: '到 12 月 31 日仍然有效的件数，是存量，应与公开的规范性文件清单一致。',
      confusable: '不是历史累计。上年存量 ＋ 本年制发 － 本年废止，应等于这个数，不等的宜说明原因。',
    },
    decisions: DECISIONS,
    amount: {
      counts: '当年实际收取的总额，单位是万元，可以带小数。',
      confusable: '不要把元当作万元；单位已在表头，格里不再写「万元」。',
    },
  },
};
