import type { Files } from './collection.ts';
import { render } from './layouts.ts';
import { balanced, uniform } from './model.ts';
import { CARRIED, PLANTED } from './planted.ts';
import { type Change, sample } from './sample.ts';

/** Offices of an invented city, and what each of them writes of; those who were merged or renamed are none of them. */
const OFFICES = {
  档案局: '馆藏',
  科学技术局: '创新券',
  教育局: '招生',
  民政局: '低保',
  财政局: '预算',
  统计局: '普查',
  审计局: '审计结果',
  水利局: '河道',
  农业农村局: '耕地',
  数据局: '接口',
} as const;
type Office = keyof typeof OFFICES;

const YEARS = { 2021: '集中整理', 2022: '逐项核对', 2023: '分类汇编', 2024: '上门讲解' } as const;
type Year = keyof typeof YEARS;

const TOPICS = ['目录', '指南', '专栏', '解读', '台账', '培训'] as const;
const CITY = '云岭市';

/** What was brought forward and what is left are the same, so that each year fits the one before. */
const STEADY: readonly Change[] = [
  ['收到政府信息公开申请15件', '收到政府信息公开申请16件'],
  ['数量\t12\t2\t0\t0\t1\t0\t15', '数量\t13\t2\t0\t0\t1\t0\t16'],
  ['四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1', '四、结转下年度继续办理\t2\t0\t0\t0\t0\t0\t2'],
  ['行政规范性文件\t2\t1\t9', '行政规范性文件\t2\t2\t9'],
];

/** What the report of an office for a year says that no other one says. */
function proseOf(office: Office, year: Year): Change {
  const own = TOPICS.map((topic) => `${YEARS[year]}${OFFICES[office]}${topic}。`).join('');
  return ['明确责任分工，定期开展自查。', `明确责任分工，定期开展自查。${own}`];
}

function reportOf(office: Office, year: Year, prose: Change = proseOf(office, year)): string {
  return sample(2021, ...STEADY, prose)
    .replaceAll('云岭市档案局', `${CITY}${office}`)
    .replaceAll('2023', String(year));
}

/**
 * Forty reports of a city: those of ten offices for four years, of which one is missing and one office is younger; a second
 * one of one office and year; and the city's own for the year in which one is missing. A note lies among them.
 */
export function officeYears(): Files {
  const files: Record<string, string> = {};
  for (const year of Object.keys(YEARS).map(Number) as Year[]) {
    for (const office of Object.keys(OFFICES) as Office[]) files[`${year}/${office}.txt`] = reportOf(office, year);
  }
  delete files['2021/数据局.txt'];
  delete files['2023/水利局.txt'];
  files[CARRIED.path] = CARRIED.spoil(files[CARRIED.path]!);
  files['2023/民政局.txt'] = reportOf('民政局', 2023, proseOf('民政局', 2022));
  files['2024/财政局（更正）.txt'] = files['2024/财政局.txt']!.replace('行政许可\t208', '行政许可\t209');
  // More than its offices tell: with one missing it cannot be asked for the sum.
  const city = render(balanced({ ...uniform(2021, '900000'), agency: `${CITY}人民政府` }), 'L3');
  files['2023/市政府.txt'] = city.replace('定期开展自查', '定期开展考核和社会评议，没有需要追究责任的情形');
  files['2024/说明.txt'] = '各单位的年报按年度存放。\n';
  files['.gongkai.json'] = configWith(Object.keys(OFFICES).map((office) => `${CITY}${office}`));
  return files;
}

/** The planted ones of these, and those against which they are held. */
export function fewOfficeYears(): Files {
  const names = [...Object.keys(PLANTED), '2021/教育局.txt', '2022/民政局.txt', '2023/市政府.txt'];
  const [all, files]: [Files, Record<string, string>] = [officeYears(), {}];
  for (const name of names) files[name] = all[name]!;
  const members = [{ name: `${CITY}教育局`, to: 2022 }, `${CITY}民政局`, { name: `${CITY}财政局`, from: 2024 }];
  files['.gongkai.json'] = configWith([...members, `${CITY}水利局`]);
  return files;
}

function configWith(members: readonly unknown[]): string {
  return `${JSON.stringify({ collection: { members: { [`${CITY}人民政府`]: members } } }, null, 2)}\n`;
}
