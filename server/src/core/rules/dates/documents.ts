import type { DocumentNumber } from '../../form/document-number.ts';
import { FORMS } from '../../form/forms.ts';

/** A document that reports cite, with its number. */
export interface KnownDocument {
  /** Words that its title holds, in comparison form without spaces. */
  readonly title: RegExp;
  /** Its numbers: the office's sign, the year, the number. Several where a title fits several documents. */
  readonly numbers: readonly DocumentNumber[];
}

/** Documents of the State Council's General Office that annual reports cite. Each number was compared with the document. */
export const DOCUMENTS: readonly KnownDocument[] = [
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
