import type { AnySpan } from '../text/span.ts';

const LONGEST_EXCERPT = 20;

/** The words at `span` as a message quotes them: a long stretch is cut short. */
export function excerpt(text: string, { start, end }: AnySpan): string {
  const units = Array.from(text.slice(start, Math.min(end, start + 2 * LONGEST_EXCERPT)));
  if (end - start <= LONGEST_EXCERPT) return units.join('');
  return `${units.slice(0, LONGEST_EXCERPT).join('')}…`;
}
