import type { InBoth } from './form.ts';
import { type RowNote, withEnglish } from './row-note.ts';

/** What table 2 (主动公开) is called in messages. */
export const DISCLOSURE_NAME: InBoth = { text: '第二部分的表', en: 'the table of part two' };

/** The rows of table 2 (主动公开) by row id. */
export const disclosureRowNotes = withEnglish(
  {
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
  },
  {
    rules: {
      counts:
        'Government rules made by the agency. Only departments of the State Council, governments of provinces, larger cities and a few others can make them; all others fill in 0.',
      confusable: 'Of a county government or a local department this row should be 0.',
    },
    normative: {
      counts:
        'Normative documents made in the name of the agency: published, about rights and duties of citizens and organisations, for everybody, again and again. A joint document counts with the agency that leads.',
      confusable:
        'Internal rules, forwarded documents, appointments, minutes and notices do not count, nor do items on the website.',
    },
    license: {
      counts: 'Licences decided in the name of the agency; 0 for those without that power.',
      confusable:
        'Figures of subordinate units, or of matters that an approval bureau has taken over, do not count here.',
    },
    'other-service': {
      counts: 'Other matters of administration and service to the public than licences (only in the form of 2019).',
    },
    penalty: {
      counts: 'Penalties in the name of the agency. Where enforcement was merged, the enforcing body reports.',
      confusable: 'Decisions made, not decisions published, nor cases opened.',
    },
    coercion: { counts: 'Coercive measures and enforcement in the name of the agency.' },
    fee: {
      counts:
        'Administrative fees taken by the agency, those for handling requests too; without funds, charges for commercial services and fines.',
    },
    procurement: {
      counts: 'Centralised government procurement of the year (only in the form of 2019).',
      confusable: 'Procurement that is not centralised does not count.',
    },
  },
);

/** The column of table 2 for the decisions of the year. */
export const decisionsNote: RowNote = {
  counts: '当年作出的处理决定件数；许可准予的和不准予的都算。',
  confusable: '不是事项数，也不是公开的条数。',
  en: {
    counts: 'Decisions made in the year; of licences those that grant and those that refuse.',
    confusable: 'Not the number of matters, nor of items published.',
  },
};
