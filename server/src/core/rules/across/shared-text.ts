import type { Collection, Filed } from '../../across/collection.ts';
import { placesOf } from '../../across/places.ts';
import { isCommon, isCopy, sentencesOfYear, sketchesIn } from '../../across/sentence-index.ts';
import { collectionRule } from '../collection-rule.ts';
import { finding, relatedIn } from '../finding.ts';

/** Part one and part five are not those of another office of the same year. Sentences that most offices use do not count. */
export const sharedText = collectionRule({
  name: 'shared-text',
  family: 'across',
  priority: 'P1',
  severity: 'information',
  fixable: false,
  *check(own, collection) {
    const { year } = own.record;
    const agency = collection.agencyOf(own);
    if (year === null || agency === null) return;
    const shelf = sentencesOfYear(collection, year);
    const sentences = sketchesIn(own).filter(({ sketch }) => !isCommon(sketch, shelf));
    const other = mostAlike(
      sentences.map(({ sketch }) => shelf.users.get(sketch) ?? []),
      agency,
      collection,
    );
    if (!other || !isCopy(other.same, sentences.length)) return;
    const theirs = new Map(sketchesIn(other.filed).map(({ sketch, at }) => [sketch, at]));
    const first = sentences.find(({ sketch }) => theirs.has(sketch));
    if (!first) return;
    const [places, placesThere] = [placesOf(own.record), placesOf(other.filed.record)];
    const there = placesThere.sentence(theirs.get(first.sketch)!) ?? placesThere.title;
    const data = { agency: other.filed.record.agency ?? '', same: other.same, count: sentences.length };
    const related = [relatedIn(other.filed.file, 'place', there, {})];
    yield finding('shared-text', places.sentence(first.at) ?? places.title, data, { related });
  },
});

/** The report of another office that holds most of the sentences. */
function mostAlike(
  users: readonly (readonly Filed[])[],
  agency: string,
  collection: Collection,
): { readonly filed: Filed; readonly same: number } | null {
  const counts = new Map<Filed, number>();
  for (const filed of users.flat()) counts.set(filed, (counts.get(filed) ?? 0) + 1);
  let best: { filed: Filed; same: number } | null = null;
  for (const [filed, same] of counts) {
    if (same > (best?.same ?? 0) && collection.agencyOf(filed) !== agency) best = { filed, same };
  }
  return best;
}
