// What is planted in the reports of `office-years.ts`.

/** What is said where 2 requests came from the year before, and what is said where 3 did; both hold together. */
const ROWS = [
  ['收到政府信息公开申请16件', '收到政府信息公开申请15件'],
  ['数量\t13\t2\t0\t0\t1\t0\t16', '数量\t12\t2\t0\t0\t1\t0\t15'],
  ['数量\t2\t0\t0\t0\t0\t0\t2', '数量\t3\t0\t0\t0\t0\t0\t3'],
] as const;

/** The report of an office in which the figures that came from the year before are not those that were left then. */
export const CARRIED = {
  path: '2022/教育局.txt',
  spoil: (text: string): string => ROWS.reduce((all, [right, wrong]) => all.replace(right, wrong), text),
  mend: (text: string): string => ROWS.reduce((all, [right, wrong]) => all.replace(wrong, right), text),
} as const;

/** What is planted, by the path of the report that it is found in. */
export const PLANTED: Readonly<Record<string, string>> = {
  [CARRIED.path]: 'carry-over',
  '2023/民政局.txt': 'copied-text',
  '2024/财政局.txt': 'duplicate-report',
  '2024/财政局（更正）.txt': 'duplicate-report',
  '.gongkai.json': 'missing-report',
};
