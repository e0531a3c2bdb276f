import type { FormId } from '../form/form.ts';
import { FORMS } from '../form/forms.ts';
import type { Region } from './regions.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Fewer words of one form alone are no evidence: one may be a slip. */
export const FEWEST = 2;

/** Labels that one form has and no other: the words by which a form is known. */
export const DISTINCTIVE: ReadonlyMap<string, FormId> = distinctive();

/**
 * The form that the tables of a text are written on, by the labels that no other form has; null where the text holds
 * no such label or as many of both forms.
 */
export function formUsed(regions: readonly Region[]): FormId | null {
  const seen = new Map<FormId, Set<string>>(FORMS.map((form) => [form.id, new Set()]));
  for (const { cells } of regions) {
    for (const { label } of cells) {
      const form = DISTINCTIVE.get(label.key);
      if (form !== undefined) seen.get(form)?.add(label.key);
    }
  }
  const [most, next] = [...seen].map(([form, keys]) => ({ form, count: keys.size })).sort((a, b) => b.count - a.count);
  if (!most || most.count < FEWEST || most.count === next?.count) return null;
  return most.form;
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
