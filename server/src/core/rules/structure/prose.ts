import type { SectionId } from '../../form/form.ts';
import type { Paragraph } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';

const DATE = /^\(?\d{4}年\d{1,2}月\d{1,2}日\)?$/;

/** Whether a paragraph in comparison form is the signature under a report: the name of the agency, or a date. */
export function isSignature(plain: string, agency: string | null): boolean {
  const words = plain.replace(/\s+/g, '');
  return words === agency || DATE.test(words);
}

/** The paragraphs of a section, without the signature that may stand behind them. */
export function proseOf({ paragraphs, agency }: Report, id: SectionId): Paragraph[] {
  return paragraphs.filter(({ section, plain }) => section === id && !isSignature(plain, agency));
}
