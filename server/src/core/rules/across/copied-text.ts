import { placesOf } from '../../across/places.ts';
import { isCopy, sketchesIn } from '../../across/sentence-index.ts';
import { collectionRule } from '../collection-rule.ts';
import { finding, relatedIn } from '../finding.ts';

/** Part one and part five are not those of the year before with other figures. */
export const copiedText = collectionRule({
  name: 'copied-text',
  family: 'across',
  priority: 'P1',
  severity: 'warning',
  fixable: false,
  *check(own, collection) {
    const { year } = own.record;
    const sentences = sketchesIn(own);
    if (year === null || sentences.length === 0) return;
    for (const before of collection.of(own, year - 1)) {
      const earlier = new Map(sketchesIn(before).map(({ sketch, at }) => [sketch, at]));
      const same = sentences.filter(({ sketch }) => earlier.has(sketch));
      const [first] = same;
      if (!first || !isCopy(same.length, sentences.length)) continue;
      const [places, placesBefore] = [placesOf(own.record), placesOf(before.record)];
      const place = places.sentence(first.at) ?? places.title;
      const there = placesBefore.sentence(earlier.get(first.sketch)!) ?? placesBefore.title;
      const data = { before: year - 1, same: same.length, count: sentences.length };
      yield finding('copied-text', place, data, { related: [relatedIn(before.file, 'place', there, {})] });
      return;
    }
  },
});
