// What is planted in the reports of `office-years.ts`.

/** The row of the report of an office in which the figures of the year before are not what that year's report leaves. */
export const CARRIED: { readonly path: string; readonly mend: (text: string) => string } = {
  path: '2022/教育局.txt',
  mend: (text) => text.replace('二、上年结转政府信息公开申请数量\t3', '二、上年结转政府信息公开申请数量\t2'),
};

/** What is planted, by the path of the report that it is found in. */
export const PLANTED: Readonly<Record<string, string>> = {
  [CARRIED.path]: 'carry-over',
  '2023/民政局.txt': 'copied-text',
  '2024/财政局.txt': 'duplicate-report',
  '2024/财政局（更正）.txt': 'duplicate-report',
  '.gongkai.json': 'missing-report',
};
