import type { DocumentNumber } from '../../form/document-number.ts';
import { FORMS } from '../../form/forms.ts';

/** A document that reports cite, with its number. */
export interface KnownDocument {
  /** Words that its title holds, in comparison form without spaces. */
  readonly title: RegExp;
  /** Its numbers: the office's sign, the year, the number. Several where a title fits several documents. */
  readonly numbers: readonly DocumentNumber[];
}

/** The titles of the notices that brought the forms into force, in full, in the order of the forms. */
export const NOTICES: readonly string[] = [
  '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
];
/** What tells the titles of these notices apart. */
const TOLD_APART: readonly RegExp[] = [
  /政府信息公开工作年度报告有关事项的?通知/,
  /印发.{0,2}(?:中华人民共和国)?政府信息公开工作年度报告格式.{0,2}的?通知/,
];

/** Documents of the State Council's General Office that annual reports cite. Each number was compared with the document. */
export const DOCUMENTS: readonly KnownDocument[] = [
  ...TOLD_APART.map((title, at) => ({ title, numbers: FORMS.slice(at, at + 1).map(({ document }) => document) })),
  { title: /政府信息公开工作年度报告(?:有关事项|格式)/, numbers: FORMS.map(({ document }) => document) },
  { title: /规范政府信息公开平台有关事项/, numbers: [{ sign: '国办公开办函', year: 2019, number: 61 }] },
  { title: /政府信息公开信息处理费管理办法/, numbers: [{ sign: '国办函', year: 2020, number: 109 }] },
  {
    title: /全面推进基层政务公开标准化规范化工作的指导意见/,
    numbers: [{ sign: '国办发', year: 2019, number: 54 }],
  },
  {
    title: /全面推进政务公开工作的意见.?实施细则/,
    numbers: [{ sign: '国办发', year: 2016, number: 80 }],
  },
];

/** The order of the State Council that brought the Regulation in force into force, and the one of the Regulation before it. */
export const ORDER = 711;
export const OLD_ORDER = 492;
