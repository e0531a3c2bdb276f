/** Characters of which the names of counties are made. */
const NAMES = Array.from(
  '青白清红石金平安永长宁太广新东南西北海河江湖林山泉溪云龙凤马牛羊鹤松柏桃柳梅兰竹荷莲桂枫杏榆桐棠菊葵',
);
const OFFICES = [
  ...[
    '人民政府办公室',
    '发展和改革局',
    '教育局',
    '科学技术局',
    '民政局',
    '司法局',
    '财政局',
    '农业农村局',
    '水利局',
    '商务局',
  ],
  ...[
    '审计局',
    '统计局',
    '林业局',
    '体育局',
    '信访局',
    '档案局',
    '应急管理局',
    '医疗保障局',
    '交通运输局',
    '自然资源局',
  ],
  ...[
    '生态环境局',
    '城市管理局',
    '市场监督管理局',
    '住房和城乡建设局',
    '人力资源和社会保障局',
    '卫生健康局',
    '退役军人事务局',
  ],
  ...['乡村振兴局', '行政审批服务局', '文化和旅游局'],
];
/** Of the current form all. */
const YEARS = [2021, 2022, 2023, 2024];

/** Whose report it is, and of which year, of so many: agency after agency, all its years together. */
export interface Whose {
  readonly county: string;
  readonly agency: string;
  readonly year: number;
  /** The number of the agency, and that of its county. */
  readonly at: number;
}

/** The nth of all reports: no two are of one agency and one year. */
export function whoseAt(index: number): Whose {
  const at = Math.floor(index / YEARS.length);
  const ofCounty = Math.floor(at / OFFICES.length);
  const [high, low] = [Math.floor(ofCounty / NAMES.length), ofCounty % NAMES.length];
  const [third, second] = [Math.floor(high / NAMES.length), high % NAMES.length];
  if (third >= NAMES.length) throw new RangeError('so many counties have no names');
  const county = `${third === 0 ? '' : NAMES[third]!}${NAMES[second]!}${NAMES[low]!}县`;
  return { county, agency: county + OFFICES[at % OFFICES.length]!, year: YEARS[index % YEARS.length]!, at };
}
