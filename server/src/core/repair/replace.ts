import type { Finding } from '../rules/finding.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { type Fix, fix } from './fix.ts';

/** Writes the finding's own replacement over what it marks; nothing where it has none. */
export function replaceMarked(safe: boolean): (finding: Finding) => Fix[] {
  return ({ span, replacement }) =>
    replacement === null ? [] : [fix('replace', { text: replacement }, safe, [{ span, newText: replacement }])];
}

/** Mends every place of a finding that stands for many, in a way that is safe. */
export function replaceAll({ rule, places }: Finding, newText: (place: Span) => string): Fix[] {
  const edits = places.map((place) => ({ span: place, newText: newText(place) }));
  return mendPlaces({ rule, places }, edits);
}

/** The safe repair that makes `edits`, an edit a place; its title says where some places are left to the writer. */
export function mendPlaces({ rule, places }: Pick<Finding, 'rule' | 'places'>, edits: readonly Edit[]): Fix[] {
  if (edits.length === 0) return [];
  const title = edits.length < places.length ? 'replace-some' : 'replace-all';
  return [fix(title, { rule, count: edits.length }, true, edits)];
}
