import type { SectionId } from './form.ts';

/**
 * A sentence that reports have, to be filled in. `{agency}`, `{year}` and `{next}` are the agency, the year of the
 * report and the one after it; what stands in `<>` is for the writer.
 */
export interface Template {
  readonly id: 'title' | 'preamble' | 'period' | 'day' | 'no-fee' | 'fee' | 'document';
  /** Words by which it is asked for beside its own beginning. */
  readonly asked: readonly string[];
  /** Where it belongs; anywhere where it is left out. Null: before the first section. */
  readonly section?: SectionId | null;
  readonly text: string;
}

/** The sentences that the format notices ask for, and what reports write day by day. */
export const TEMPLATES: readonly Template[] = [
  {
    id: 'title',
    asked: ['题名', 'nbtm'],
    section: null,
    text: '{agency}{year}年政府信息公开工作年度报告',
  },
  {
    id: 'preamble',
    asked: ['编制依据', 'bzyj'],
    section: null,
    text: '本报告根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。如有疑问，请与{agency}联系（地址：<地址>；电话：<电话>）。',
  },
  { id: 'period', asked: ['统计期限'], text: '自{year}年1月1日起至{year}年12月31日止' },
  { id: 'day', asked: ['落款日期'], text: '{next}年1月<日>日' },
  {
    id: 'no-fee',
    asked: ['信息处理费'],
    section: 'other',
    text: '本年度未收取信息处理费。',
  },
  {
    id: 'fee',
    asked: ['信息处理费', '发出收费通知'],
    section: 'other',
    text: '本年度发出收费通知<件数>件，总金额<金额>元，实际收取信息处理费<金额>元。',
  },
  { id: 'document', asked: ['发文字号', 'fwzh'], text: '《<文件名称>》（<国办公开办函>〔{year}〕<序号>号）' },
];
