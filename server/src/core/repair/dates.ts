import type { Finding } from '../rules/finding.ts';
import { type Fix, type Repairs, fix } from './fix.ts';
import { replaceMarked } from './replace.ts';

/** Repairs of years and citations: each changes what the report says, so none is safe. */
export const datesRepairs: Repairs = {
  'period-mismatch': replaceMarked(false),
  'year-mismatch': setYear,
  'outdated-law': replaceMarked(false),
  'citation-number': replaceMarked(false),
  'law-name': replaceMarked(false),
};

/** Writes the report's year at every place where the other one stands. */
function setYear({ rule, places, replacement }: Finding): Fix[] {
  if (replacement === null) return [];
  const edits = places.map((span) => ({ span, newText: replacement }));
  const [only, more] = edits;
  if (only && !more) return [fix('replace', { text: replacement }, false, edits)];
  return [fix('replace-all', { rule, count: edits.length }, false, edits)];
}
