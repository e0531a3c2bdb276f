import type { Form, FormId } from './form.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';

/** Every statutory form, oldest first. A new form joins here as data. */
export const FORMS: readonly Form[] = [FORM_2019, FORM_2021];

/** The form of that id. Throws a RangeError for an id that no form has. */
export function formOf(id: FormId): Form {
  const form = FORMS.find((each) => each.id === id);
  if (!form) throw new RangeError(`no form of ${id}`);
  return form;
}

/** The form that is due for a report year, or null for years before the first form (free in their layout). */
export function formDue(year: number): Form | null {
  return FORMS.find(({ years }) => year >= years.from && year <= (years.to ?? Infinity)) ?? null;
}
