import { distance } from '../core/text/distance.ts';

/** More suggestions are no help. */
const MOST_SUGGESTIONS = 3;

/** The names that `name` may have been meant for, the nearest first: a few letters off, or holding it whole. */
export function nearest(name: string, names: readonly string[]): string[] {
  const limit = Math.max(1, Math.floor(name.length / 3));
  const likely = names.flatMap((each) => {
    const away = distance(name, each, limit);
    if (away <= limit) return [{ each, away }];
    return name.length > 2 && each.includes(name) ? [{ each, away: limit + 1 }] : [];
  });
  return likely
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ each }) => each);
}
