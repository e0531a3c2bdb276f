import type { Form } from './form.ts';
import { type FormId, LIST } from './list.ts';

/** Every statutory form, oldest first. */
export const FORMS: readonly Form<FormId>[] = LIST;

/** The form of that id. Throws a RangeError for an id that no form has. */
export function formOf(id: FormId): Form<FormId> {
  const form = FORMS.find((each) => each.id === id);
  if (!form) throw new RangeError(`no form of ${id}`);
  return form;
}

/** The form that is due for a report year, or null for years before the first form (free in their layout). */
export function formDue(year: number): Form<FormId> | null {
  return FORMS.findLast(({ firstYear }) => year >= firstYear) ?? null;
}

/** The form that came last. */
export function newestForm(): Form<FormId> {
  return LIST[LIST.length - 1]!;
}

/** The report years that a form is due for, up to the next form; no last year where none has come. */
export function yearsOf(form: Form): { readonly from: number; readonly to: number | null } {
  const next = FORMS[FORMS.findIndex(({ id }) => id === form.id) + 1];
  return { from: form.firstYear, to: next ? next.firstYear - 1 : null };
}
