import { recordOf } from '../../../server/src/core/across/record.ts';
import type { ReportRecord } from '../../../server/src/core/across/record.ts';
import { readReport } from '../../../server/src/core/report/read.ts';
import { Random } from '../../fuzz/random.ts';
import { render } from '../../support/layouts.ts';
import { type ReportModel, balanced, uniform } from '../../support/model.ts';
import { whoseAt } from './agencies.ts';

/** A report words its first and its fifth part in so many sentences, none of which another one has. */
const SENTENCES = 48;
const WORDS = Array.from(
  '稻麦豆棉茶竹石铁铜陶瓷丝帆桥渡亭塔坊窑井渠堤坝仓廪驿港湾洲岛峰岭谷原野圃园苑舍堂馆阁楼台门巷',
);
const DOES = [
  '梳理公开事项',
  '核对发布内容',
  '编制标准目录',
  '组织业务培训',
  '回应群众关切',
  '更新服务指南',
  '归集历史文件',
];
const ENDS = [
  '有关科室按季报送进展',
  '情况向社会作了说明',
  '公众满意程度有所提高',
  '发现的差错当月改正',
  '做法在系统内作了交流',
];

/** The nth of all reports: where it lies, and what it says. */
export function reportAt(index: number): { readonly path: string; readonly text: string } {
  const { county, agency, year } = whoseAt(index);
  return { path: `${county}/${year}/${agency}.txt`, text: render(modelAt(index), 'L3') };
}

/** What is left over at the end of a year, which the next one begins with. */
function leftBy(at: number, year: number): number {
  return new Random(at, year).below(9);
}

function modelAt(index: number): ReportModel {
  const { agency, year, at } = whoseAt(index);
  const blank = uniform(2021, '0');
  const random = new Random(at, 10_000 + year);
  const figures = structuredClone(blank.figures);
  const [left, carried] = [leftBy(at, year), leftBy(at, year - 1)];
  figures.requests['carried-in']!['natural-person'] = String(carried);
  figures.requests['carried-out']!['natural-person'] = String(left);
  figures.requests.granted!['natural-person'] = String(30 + random.below(40) + carried);
  figures.disclosure.license!.decisions = String(random.below(5000));
  const model = balanced({ ...blank, agency, year, figures });
  const received = model.figures.requests.new!.total!;
  const sentences = Array.from({ length: SENTENCES }, () => sentence(random));
  const [first, second, third] = [16, 32, 40].map((end, part) => sentences.slice([0, 16, 32][part], end).join(''));
  const prose: ReportModel['prose'] = {
    overview: [
      `（一）主动公开。${first}`,
      `（二）依申请公开。全年共收到政府信息公开申请${received}件，均依法办理。`,
      `（三）政府信息管理。${second}`,
    ],
    problems: [
      `存在的问题：${nameOf(random)}的情况公开得还不够及时。${third!}`,
      `改进措施：${sentences.slice(40).join('')}`,
    ],
  };
  return { ...model, prose };
}

function sentence(random: Random): string {
  return `围绕${nameOf(random)}的各个环节，与相关单位一道${random.pick(DOES)}、${random.pick(DOES)}，${random.pick(ENDS)}。`;
}

function nameOf(random: Random): string {
  return `“${Array.from({ length: 4 }, () => random.pick(WORDS)).join('')}”工程`;
}

let blank: ReportRecord | null = null;

/**
 * The record of the nth of all reports, without its text: its sentences are numbers by chance, a tenth of them shared with
 * offices of its county; every hundredth begins with more than the year before left.
 */
export function recordAt(index: number): ReportRecord {
  blank ??= recordOf(readReport(reportAt(0).text));
  const { agency, year, at } = whoseAt(index);
  const random = new Random(at, 20_000 + year);
  const county = new Random(Math.floor(at / 30), year);
  const shared = Array.from({ length: 8 }, () => sketchBy(county));
  const of = (length: number): number[] =>
    Array.from({ length }, () => (random.oneIn(10) ? random.pick(shared) : sketchBy(random)));
  const sketches = { overview: of(SENTENCES - 16), problems: of(16) };
  const row = (value: number) => ({ ...blank!.tables.requests['carried-in'], 'natural-person': value, total: value });
  const requests = {
    ...blank.tables.requests,
    'carried-in': row(leftBy(at, year - 1) + (index % 100 === 99 ? 1 : 0)),
    'carried-out': row(leftBy(at, year)),
  };
  return { ...blank, agency, year, sketches, tables: { ...blank.tables, requests } };
}

function sketchBy(random: Random): number {
  return random.below(2 ** 32) * 0x100000 + random.below(0x100000);
}
