import type { SectionId } from './form.ts';
import { FORMS } from './forms.ts';

/** Since which report year a section tells of the fees for handling requests; null where that of `year` need not. */
export function tellsFeesSince(year: number, id: SectionId): number | null {
  let since: number | null = null;
  for (const { firstYear, sections } of FORMS) {
    if (firstYear > year) break;
    const tells = sections.some((section) => section.id === id && section.tellsFees);
    since = tells ? (since ?? firstYear) : null;
  }
  return since;
}
