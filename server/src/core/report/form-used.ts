import type { FormId } from '../form/form.ts';
import { FORMS } from '../form/forms.ts';
import { noted } from '../text/notes.ts';
import type { CellBlock } from './cell-block.ts';
import { distinctiveIn } from './distinctive.ts';
import type { Region } from './regions.ts';

/** Fewer words of one form alone are no evidence: one may be a slip. */
export const FEWEST = 2;

const telling = noted(({ cells }: CellBlock) => distinctiveIn(cells));

/**
 * The form that the tables of a text are written on, by the labels that no other form has; null where the text holds
 * no such label or as many of both forms.
 */
export function formUsed(regions: readonly Region[]): FormId | null {
  const seen = new Map<FormId, Set<string>>(FORMS.map((form) => [form.id, new Set()]));
  for (const { block } of regions) {
    if (block) for (const [key, form] of telling(block)) seen.get(form)?.add(key);
  }
  const [most, next] = [...seen].map(([form, keys]) => ({ form, count: keys.size })).sort((a, b) => b.count - a.count);
  if (!most || most.count < FEWEST || most.count === next?.count) return null;
  return most.form;
}
