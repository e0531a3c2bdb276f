import type { Form } from '../form/form.ts';
import { FORMS } from '../form/forms.ts';
import type { FormId } from '../form/list.ts';
import { noted } from '../text/notes.ts';
import type { CellBlock } from './cell-block.ts';
import { type Lacking, difference, keysOf, labelsIn } from './distinctive.ts';
import type { Region } from './regions.ts';

/** Fewer words of one form alone are no evidence: one may be a slip. */
export const FEWEST_OWN_WORDS = 2;

/** The labels in some lines that some form has, by their keys. */
const labelsOf = noted(({ cells }: CellBlock): ReadonlySet<string> => labelsIn(cells));

/**
 * The form that the tables of a text are written on, by the labels that they have and those that they lack. Where these
 * do not surely tell forms apart that differ little, it is the one of them that is due, else the likeliest.
 * @param due the form that is due for the year of the report, where that is known
 * @returns null where nothing tells one form from the others
 */
export function formUsed(regions: readonly Region[], due: Form | null): FormId | null {
  const seen = new Set(regions.flatMap(({ block }) => (block ? [...labelsOf(block)] : [])));
  const open = FORMS.filter((form) => !FORMS.some((other) => other !== form && isAhead(other, form, seen)));
  const [only, ...others] = open;
  if (others.length === 0) return only?.id ?? null;
  if (open.length === FORMS.length) return null;
  return (open.find((form) => form.id === due?.id) ?? likeliest(open, seen))?.id ?? null;
}

/**
 * Whether a text surely is written on `form` rather than on `other`: it has more labels of the one alone than of the
 * other alone, and enough. A row of the other that is missing among its neighbours counts with them.
 */
function isAhead(form: Form, other: Form, seen: ReadonlySet<string>): boolean {
  const [own, foreign] = [difference(form, other), difference(other, form)];
  const [found, against] = [countIn(own.own, seen), countIn(foreign.own, seen)];
  if (found <= against) return false;
  return found + foreign.rows.filter((row) => isMissing(row, seen)).length >= FEWEST_OWN_WORDS;
}

/**
 * Whether a row or column is missing where it should stand: most of its like are there, one of them with words as long,
 * so that it is not missing because longer labels are torn.
 */
function isMissing({ key, peers }: Lacking, seen: ReadonlySet<string>): boolean {
  const there = peers.filter((peer) => seen.has(peer));
  return !seen.has(key) && there.length * 2 > peers.length && there.some(({ length }) => length >= key.length);
}

/** The form with most of its labels in the text, or else with fewest that are not; null where two are alike in both. */
function likeliest(forms: readonly Form<FormId>[], seen: ReadonlySet<string>): Form<FormId> | null {
  const [first, second] = forms
    .map((form) => ({ form, found: countIn(keysOf(form), seen), all: keysOf(form).size }))
    .sort((a, b) => b.found - a.found || a.all - b.all);
  return first && (first.found !== second?.found || first.all !== second.all) ? first.form : null;
}

function countIn(keys: ReadonlySet<string>, seen: ReadonlySet<string>): number {
  let count = 0;
  for (const key of keys) if (seen.has(key)) count++;
  return count;
}
