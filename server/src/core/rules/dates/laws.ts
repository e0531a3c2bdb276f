/** A law that reports name in title marks. */
export interface Law {
  readonly name: string;
  /** With at most so many characters wrong it is still known: no other law's name is as near. */
  readonly slips: number;
}

/** The form of the report, as the notice that issued it names it. */
export const FORM_NAME = '中华人民共和国政府信息公开工作年度报告格式';

/** Laws that annual reports often name, and the form of the report, which they name with them. */
export const LAWS: readonly Law[] = [
  { name: '中华人民共和国政府信息公开条例', slips: 2 },
  { name: FORM_NAME, slips: 2 },
  { name: '中华人民共和国保守国家秘密法', slips: 1 },
  { name: '中华人民共和国保守国家秘密法实施条例', slips: 1 },
  { name: '中华人民共和国行政许可法', slips: 1 },
  { name: '中华人民共和国行政处罚法', slips: 1 },
  { name: '中华人民共和国行政强制法', slips: 1 },
  { name: '中华人民共和国行政复议法', slips: 1 },
  { name: '中华人民共和国行政复议法实施条例', slips: 1 },
  { name: '中华人民共和国行政诉讼法', slips: 1 },
  { name: '中华人民共和国个人信息保护法', slips: 1 },
  { name: '中华人民共和国网络安全法', slips: 1 },
  { name: '中华人民共和国数据安全法', slips: 1 },
  { name: '政府信息公开条例', slips: 1 },
  { name: '个人信息保护法', slips: 1 },
  { name: '保守国家秘密法', slips: 1 },
];

/** Names that are not those of the list, nor slips of them. */
export const OTHER_NAMES: ReadonlySet<string> = new Set(['信息公开条例', '中华人民共和国政府信息公开工作年度报告']);
