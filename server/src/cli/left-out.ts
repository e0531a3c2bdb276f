import type { LeftOut } from '../papers/paper.ts';
import type { Say } from './words.ts';

/** What a reader would ask about if it were missing; headers, page numbers and the like nobody does. */
const TOLD: ReadonlySet<LeftOut['what']> = new Set([
  'deleted-revision',
  'comment',
  'hidden',
  'picture',
  'external',
  'sheet',
]);

/** Says what of a paper is not in its text, each with how often; null where nothing is that anybody would miss. */
export function leftOutText(leftOut: readonly LeftOut[], say: Say): string[] | null {
  const told = leftOut.filter(({ what }) => TOLD.has(what));
  return told.length === 0 ? null : told.map(({ what, count }) => say(`left-out/${what}` as LeftOutKey, { count }));
}

type LeftOutKey = `left-out/${'deleted-revision' | 'comment' | 'hidden' | 'picture' | 'external' | 'sheet'}`;
