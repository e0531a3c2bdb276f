import type { SectionId } from '../../server/src/core/form/form.ts';
import type { ReportModel } from './model.ts';

/** The lines before the first heading: title and preamble. */
export function opening({ agency, year }: ReportModel): string[] {
  return [
    `${agency}${year}年政府信息公开工作年度报告`,
    `本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与${agency}办公室联系（地址：云岭市和平路1号，电话：0999-1234567）。`,
  ];
}

/** The paragraphs of a section, beside its table. */
export function paragraphsIn(section: SectionId, { figures, prose }: ReportModel): string[] {
  const received = figures.requests.new!.total!;
  const own = prose?.[section];
  if (own) return [...own];
  return PARAGRAPHS[section].map((paragraph) => paragraph.replace('{new}', received));
}

const PARAGRAPHS: Readonly<Record<SectionId, string[]>> = {
  overview: [
    '（一）主动公开。全年通过门户网站公开政府信息12条，其中，机构职能类3条，政策文件类4条，工作动态类5条。',
    '（二）依申请公开。全年共收到政府信息公开申请{new}件，均依法办理。',
    '（三）政府信息管理。严格执行发布审核制度，做到先审查、后公开。',
    '（四）平台建设。优化栏目设置，方便公众查阅。',
    '（五）监督保障。明确责任分工，定期开展自查。',
  ],
  disclosure: [],
  requests: [],
  review: [],
  problems: [
    '过去一年的工作还存在公开内容不够全面、更新不够及时等问题。',
    '下一步，将加强业务培训，完善工作机制，提高公开质量。',
  ],
  other: ['本年度未收取信息处理费，没有其他需要报告的事项。'],
};
