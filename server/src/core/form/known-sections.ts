import type { SectionForm, SectionId } from './form.ts';
import { FORMS, newestForm } from './forms.ts';

/**
 * The sections with the titles of every form: which form a report is on is known only after its headings. All else is
 * that of the newest form.
 */
export const KNOWN_SECTIONS: readonly SectionForm[] = newestForm().sections.map((section) => {
  const all = FORMS.map(({ sections }) => sectionIn(sections, section.id));
  const strict = new Set(all.flatMap(({ title, otherTitles }) => [title, ...otherTitles]));
  strict.delete(section.title);
  return {
    ...section,
    otherTitles: [...strict],
    reworded: [...new Set(all.flatMap((each) => each.reworded))],
    looseTitles: [...new Set(all.flatMap((each) => each.looseTitles))],
    signs: all.flatMap((each) => each.signs),
  };
});

/** The section of that id as a form has it. */
export function sectionIn(sections: readonly SectionForm[], id: SectionId): SectionForm {
  const section = sections.find((each) => each.id === id);
  if (!section) throw new RangeError(`no section ${id}`);
  return section;
}
