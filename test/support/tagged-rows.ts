/*
 * Rows of reports with tags for what their lines are: see `linesRead`.
 */

/** `lines` with `tag` in front of each. */
export const as = (tag: string, ...lines: readonly string[]): string[] => lines.map((line) => `${tag}│${line}`);

export const TITLE = '题│云岭市水务局2023年政府信息公开工作年度报告';
export const HEADINGS = [
  '节1│一、总体情况',
  '节2│二、主动公开政府信息情况',
  '节3│三、收到和处理政府信息公开申请情况',
  '节4│四、政府信息公开行政复议、行政诉讼情况',
  '节5│五、存在的主要问题及改进情况',
  '节6│六、其他需要报告的事项',
];
export const [ONE = '', TWO = '', THREE = '', FOUR = '', FIVE = '', SIX = ''] = HEADINGS;
export const DISCLOSURE = as(
  '表2',
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t0\t0\t0',
  '行政规范性文件\t2\t1\t9',
  '第二十条第（五）项',
  '信息内容\t本年处理决定数量',
  '行政许可\t208',
);
export const REQUESTS = as(
  '表3',
  '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
  '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
  '（一）予以公开\t1\t0\t0\t0\t0\t0\t1',
  '（七）总计\t1\t0\t0\t0\t0\t0\t1',
  '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0',
);
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
export const REVIEW = as(
  '表4',
  '行政复议\t行政诉讼',
  [...RESULTS, ...RESULTS, ...RESULTS].join('\t'),
  [...RESULTS, ...RESULTS, ...RESULTS].map(() => '0').join('\t'),
);
