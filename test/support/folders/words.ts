import type { ReportModel } from '../model.ts';

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

/** Twelve sentences that no two reports have in common for the most part; the first `kept` stay from year to year. */
export function wordsOf(office: number, year: number, kept: number): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const number = (office + 2) * 131 + (index < kept ? 0 : year - 2018) * 977 + index * 57;
    const work = WORKS[number % WORKS.length]!;
    return `围绕${work}组织各科室逐项${WAYS[number % WAYS.length]}，${ENDS[number % ENDS.length]}。`;
  });
}

/** The paragraphs of a report that says this of the year before. */
export function proseOf(
  words: readonly string[],
  received: number,
  compared: string,
): NonNullable<ReportModel['prose']> {
  return {
    overview: [
      `（一）主动公开。${words.slice(0, 4).join('')}`,
      `（二）依申请公开。全年共收到政府信息公开申请${received}件，${compared}均依法办理。`,
      `（三）政府信息管理。${words.slice(4, 8).join('')}`,
    ],
    problems: [words.slice(8, 10).join(''), words.slice(10).join('')],
  };
}

/** How many more requests there are than the year before, in one of the usual wordings. */
export function comparison(wording: number, received: number, before: number, wrong: number): string {
  const more = received - before + wrong;
  if (more === 0) return '与上年持平，';
  const [by, rise] = [Math.abs(more), more > 0];
  const percent = (Math.round((by * 1000) / before) / 10).toFixed(1);
  switch (wording % 4) {
    case 0:
      return `比上年${rise ? '增加' : '减少'}${by}件，`;
    case 1:
      return `较上年的${before}件${rise ? '增加' : '减少'}${by}件，`;
    case 2:
      return `同比${rise ? '增长' : '下降'}${percent}%，`;
    default:
      return `比上年${rise ? '增加' : '减少'}${by}件，${rise ? '增长' : '下降'}${percent}%，`;
  }
}
