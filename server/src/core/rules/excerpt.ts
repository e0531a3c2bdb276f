import type { AnySpan } from '../text/span.ts';

const LONGEST = 20;

/** The words at `span` as a message quotes them: a long stretch is cut short. */
export function excerpt(text: string, { start, end }: AnySpan): string {
  const units = Array.from(text.slice(start, Math.min(end, start + 2 * LONGEST)));
  if (end - start <= LONGEST) return units.join('');
  return `${units.slice(0, LONGEST).join('')}…`;
}
