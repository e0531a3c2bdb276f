import { blankTable } from '../form/blank-table.ts';
import { formDue } from '../form/forms.ts';
import { CONTACT_KINDS, type Contact } from '../report/contacts.ts';
import { chineseOrdinal } from '../text/chinese-numeral.ts';

/**
 * The report of an agency for a year with every figure and every paragraph left blank, on the form due for that year.
 * One row of a table is one line, its cells between tabs: text that a spreadsheet takes as it is.
 * @param contacts how the agency is to be reached, as far as that is known
 * @returns null for a year that no form is due for
 */
export function blankReport(agency: string, year: number, contacts: readonly Contact[] = []): string | null {
  const form = formDue(year);
  if (!form) return null;
  const sections = form.sections.flatMap(({ number, title, parts = [], table }) => [
    `${chineseOrdinal(number)}、${title}`,
    ...parts.map((words, index) => `（${chineseOrdinal(index + 1)}）${words}。`),
    ...(table ? blankTable(form, table).map((row) => row.join('\t')) : []),
    '',
  ]);
  return [...opening(agency, year, contacts), ...sections].join('\n');
}

/** The title of an agency's report for a year, as the form words it. */
export function reportTitle(agency: string, year: number): string {
  return `${agency}${year}年政府信息公开工作年度报告`;
}

/** What is asked for where it is not known. */
const ASKED: readonly Contact[] = [
  { kind: 'address', label: '地址', value: '' },
  { kind: 'telephone', label: '电话', value: '' },
];

function opening(agency: string, year: number, contacts: readonly Contact[]): string[] {
  const reached = CONTACT_KINDS.flatMap((kind) => [...contacts, ...ASKED].find((each) => each.kind === kind) ?? []);
  const words = reached.map(({ label, value }) => `${label}：${value}`).join('；');
  return [
    reportTitle(agency, year),
    '',
    `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与${agency}联系（${words}）。`,
    '',
  ];
}
