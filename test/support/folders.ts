import type { FormId } from '../../server/src/core/form/list.ts';
import { type Files, filedAs } from './collection.ts';
import { type Layout, render } from './layouts.ts';
import { type ReportModel, balanced, uniform, withFigure } from './model.ts';

/** The offices of the city, in full and in short. */
export const OFFICES = [
  ['人民政府办公室', '政府办'],
  ['科学技术局', '科技局'],
  ['发展和改革委员会', '发改委'],
  ['住房和城乡建设局', '住建局'],
  ['市场监督管理局', '市场监管局'],
  ['档案局', '档案局'],
] as const;
export const YEARS = [2020, 2021, 2022] as const;
export type Year = (typeof YEARS)[number];
const CITY = '云岭市';

/** A folder of reports of some offices of a city for three years, and of the city, which adds them up. */
export interface FolderModel {
  readonly offices: readonly OfficeModel[];
  /** Whether reports lie in folders by years, and whether names give the city, which the folders then do. */
  readonly byYear: boolean;
  readonly named: boolean;
  readonly layout: Layout;
  readonly fault: Fault | null;
}

/** What an office does, by the year. */
export interface OfficeModel {
  /** Which of `OFFICES` it is. */
  readonly office: number;
  readonly years: readonly {
    /** Whether the report has its name in short. */
    readonly short: boolean;
    readonly granted: number;
    readonly left: number;
    readonly issued: number;
  }[];
}

/** What is wrong in the folder: one thing, in the reports of the first office. */
export type Fault =
  | 'carry-over'
  | 'roll-up'
  | 'duplicate-report'
  | 'missing-report'
  | 'unlisted-report'
  | 'copied-text'
  | 'shared-text'
  | 'valid-carry-over'
  | 'compared-with-last-year';

/** The files of such a folder, and the one in which its fault is. */
export function folderOf(model: FolderModel): { readonly files: Files; readonly faulty: string } {
  const files: Record<string, string> = {};
  const { offices, fault } = model;
  for (const year of YEARS) {
    const reports = offices.map((office, at) => reportModel(office, year, at === 0 ? fault : null));
    for (const [at, report] of reports.entries()) files[pathOf(model, at, year)] = textOf(model, report, at, year);
    const listed = fault === 'unlisted-report' ? reports.slice(1) : reports;
    const sum = sumOf(listed, fault === 'roll-up' && year === 2022);
    files[pathOf(model, -1, year)] = textOf(model, sum, -1, year);
  }
  const own = pathOf(model, 0, 2022);
  files[`${CITY}/.gongkai.json`] = JSON.stringify({
    collection: { members: { [`${CITY}人民政府`]: memberNames(model) } },
  });
  if (fault === 'duplicate-report')
    files[own.replace('.txt', '-更正.txt')] = files[own]!.replace(/(?<=行政许可\s{1,4})\d+/, '987');
  if (fault !== 'missing-report') return { files, faulty: fault === 'roll-up' ? pathOf(model, -1, 2022) : own };
  const left = Object.entries(files).filter(([path]) => path !== own);
  return { files: Object.fromEntries(left), faulty: `${CITY}/.gongkai.json` };
}

function memberNames({ offices, fault }: FolderModel): string[] {
  const names = offices.map(({ office }, at) => (at % 2 === 0 ? `${CITY}${OFFICES[office]![1]}` : OFFICES[office]![0]));
  return fault === 'unlisted-report' ? names.slice(1) : names;
}

function pathOf({ byYear, offices }: FolderModel, at: number, year: Year): string {
  const name = at < 0 ? '市汇总' : `第${at}家${offices[at]!.office}`;
  return byYear ? `${CITY}/${year}年/${name}.txt` : `${CITY}/${name}/${year}.txt`;
}

/** The figures of an office for a year, which follow from those of the year before. */
function reportModel({ years }: OfficeModel, year: Year, fault: Fault | null): ReportModel {
  const at = YEARS.indexOf(year);
  const { granted, left, issued } = years[at]!;
  const last = year === 2022;
  const carried = (years[at - 1]?.left ?? 1) + (last && fault === 'carry-over' ? 1 : 0);
  const valid = years.slice(0, at + 1).reduce((sum, each) => sum + each.issued, 10);
  let model: ReportModel = { ...uniform(formFor(year), '0'), year };
  const set = (row: string, column: string, value: number) => {
    const table = row === 'normative' || row === 'license' ? 'disclosure' : 'requests';
    model = withFigure(model, table, row, column, String(value));
  };
  // So many are answered that none that was carried in is left over.
  set('granted', 'natural-person', granted + carried);
  set('denied.inquiry', 'enterprise', granted % 3);
  set('carried-in', 'natural-person', carried);
  set('carried-out', 'natural-person', left);
  set('license', 'decisions', granted * 7);
  if (year > 2020) {
    set('normative', 'issued', issued);
    set('normative', 'valid', valid + (last && fault === 'valid-carry-over' ? 3 : 0));
  }
  return balanced(model);
}

function formFor(year: Year): FormId {
  return year < 2021 ? 2019 : 2021;
}

/** The report that adds up those; with one more in a cell where that is asked for. */
function sumOf(reports: readonly ReportModel[], isWrong: boolean): ReportModel {
  const [first, ...others] = reports;
  const figures = structuredClone(first!.figures);
  for (const { figures: its } of others) {
    for (const table of ['disclosure', 'requests', 'review'] as const) {
      for (const [row, cells] of Object.entries(its[table])) {
        for (const [column, value] of Object.entries(cells)) {
          figures[table][row]![column] = String(Number(figures[table][row]![column]) + Number(value));
        }
      }
    }
  }
  const granted = figures.requests.granted!;
  if (isWrong) granted['natural-person'] = String(Number(granted['natural-person']) + 1);
  return balanced({ ...first!, figures });
}

function textOf(model: FolderModel, report: ReportModel, at: number, year: Year): string {
  const { offices, fault, layout, named } = model;
  const [full, short] = at < 0 ? ['人民政府', '政府'] : OFFICES[offices[at]!.office]!;
  const isShort = at >= 0 && offices[at]!.years[YEARS.indexOf(year)]!.short;
  const agency = (named ? CITY : at < 0 ? '市' : '') + (isShort ? short : full);
  const isOdd = year === 2022 && at === 0;
  const words = wordsOf(isOdd && fault === 'shared-text' ? 1 : at, isOdd && fault === 'copied-text' ? 2021 : year);
  const received = Number(report.figures.requests.new!.total);
  const said = `全年共收到政府信息公开申请${received}件，均依法办理。`;
  return render({ ...report, agency, year }, layout)
    .replace(said, `全年共收到政府信息公开申请${received}件，${comparisonOf(model, received, at, year)}均依法办理。`)
    .replace(/（一）主动公开。.*/, `（一）主动公开。${words.slice(0, 4).join('')}`)
    .replace(/（三）政府信息管理。[^]*?（五）监督保障。.*/, `（三）政府信息管理。${words.slice(4, 8).join('')}`)
    .replace(/过去一年的工作.*/, words.slice(8, 10).join(''))
    .replace(/下一步，将.*/, words.slice(10).join(''));
}

/** By how much the requests are more than the year before; one too many where that is the fault. */
function comparisonOf(model: FolderModel, received: number, at: number, year: Year): string {
  const office = model.offices[at];
  if (!office || year === 2020) return '';
  const last = YEARS[YEARS.indexOf(year) - 1]!;
  const before = Number(reportModel(office, last, null).figures.requests.new!.total);
  const more = received - before + (at === 0 && year === 2022 && model.fault === 'compared-with-last-year' ? 1 : 0);
  if (more === 0) return '与上年持平，';
  return `比上年${more > 0 ? '增加' : '减少'}${Math.abs(more)}件，`;
}

const WORKS = [
  '公开指南',
  '政策文件',
  '办事流程',
  '预算决算',
  '会议材料',
  '重大项目',
  '便民事项',
  '行政许可',
  '惠企政策',
  '统计数据',
];
const WAYS = ['梳理', '校对', '解读', '归集', '核实', '推送', '更新', '评估', '存档', '整合', '宣讲'];
const ENDS = ['群众反映良好', '形成了台账', '编印了手册', '开设了专栏', '召开了座谈会', '回应了来信', '补齐了短板'];

/** Twelve sentences that no two reports have in common for the most part. */
function wordsOf(at: number, year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const number = (at + 2) * 131 + (year - 2019) * 977 + index * 57;
    const work = WORKS[number % WORKS.length]!;
    return `围绕${work}组织各科室逐项${WAYS[number % WAYS.length]}，${ENDS[number % ENDS.length]}。`;
  });
}

/** Whether a text is read as what its model says: that a folder is what it was meant to be. */
export function agencyIn(path: string, text: string): string | null {
  return filedAs(path, text).record.agency;
}
