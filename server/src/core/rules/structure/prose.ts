import type { SectionId } from '../../form/form.ts';
import type { Paragraph, Prose } from '../../report/paragraphs.ts';
import type { Report } from '../../report/report.ts';
import type { Reporter } from '../../report/prose/reporter.ts';
import { noted, notedBy } from '../../text/notes.ts';

const DATE = /^\(?\d{4}年\d{1,2}月\d{1,2}日\)?$/;

/** Whether a paragraph is the signature under a report: the name of the agency, or a date. */
export const isSignature = notedBy(({ plain }: Prose, { agency }: Reporter): boolean => {
  const words = plain.replace(/\s+/g, '');
  return words === agency || DATE.test(words);
});

/** The paragraphs of a section, without the signature that may stand behind them. */
export function proseOf(report: Report, id: SectionId): readonly Paragraph[] {
  return sectionsOf(report).get(id) ?? [];
}

const sectionsOf = noted(({ paragraphs, reporter }: Report): ReadonlyMap<SectionId, readonly Paragraph[]> => {
  const sections = new Map<SectionId, Paragraph[]>();
  let current: SectionId | null = null;
  let own: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const { section, prose } = paragraph;
    if (section === null || isSignature(prose, reporter)) continue;
    if (section !== current) {
      current = section;
      own = sections.get(section) ?? [];
      sections.set(section, own);
    }
    own.push(paragraph);
  }
  return sections;
});
