import type { RowNote } from './row-notes.ts';

/** The rows of table 2 (主动公开) by row id. */
export const disclosureRowNotes = {
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
} as const satisfies Record<string, RowNote>;

/** The column of table 2 for the decisions of the year. */
export const decisionsNote: RowNote = {
  counts: '当年作出的处理决定件数；许可准予的和不准予的都算。',
  confusable: '不是事项数，也不是公开的条数。',
};
