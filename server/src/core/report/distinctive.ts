import type { FormId } from '../form/form.ts';
import { FORMS } from '../form/forms.ts';
import type { SeenCell } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Labels that one form has and no other: the words by which a form is known. */
export const DISTINCTIVE: ReadonlyMap<string, FormId> = distinctive();

/** The distinctive labels among `cells`, each with its form. */
export function distinctiveIn(cells: readonly SeenCell[]): Map<string, FormId> {
  const found = new Map<string, FormId>();
  for (const { label } of cells) {
    const form = DISTINCTIVE.get(label.key);
    if (form !== undefined) found.set(label.key, form);
  }
  return found;
}

function distinctive(): Map<string, FormId> {
  const owners = new Map<string, Set<FormId>>();
  for (const form of FORMS) {
    for (const table of ['disclosure', 'requests', 'review'] as const) {
      for (const { key } of vocabularyOf(form, table).labels) {
        owners.set(key, (owners.get(key) ?? new Set<FormId>()).add(form.id));
      }
    }
  }
  return new Map(
    [...owners].flatMap(([key, forms]) => (forms.size === 1 ? [...forms].map((form) => [key, form] as const) : [])),
  );
}
