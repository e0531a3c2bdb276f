import type { Report } from '../report/report.ts';

/** A few headings come twice by other mistakes. */
const MANY = 4;

/** Whether a text seems to hold several reports, of which the first is read: most of its parts begin more than once. */
export function holdsSeveral({ sections, headings }: Pick<Report, 'sections' | 'headings'>): boolean {
  const isRepeated = (id: string): boolean => headings.filter(({ section }) => section.id === id).length > 1;
  return sections.filter(({ form }) => isRepeated(form.id)).length >= MANY;
}
