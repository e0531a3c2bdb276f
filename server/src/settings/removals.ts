import { type Span, span } from '../core/text/span.ts';

/**
 * What to delete so that a list or an object in a settings file is as if some of what it holds had never stood there,
 * commas included.
 * @param whole where it stands, brackets included
 * @param items where each thing stands that it holds, in order
 * @param gone which of them go, by index, in order
 */
export function removals(whole: Span, items: readonly Span[], gone: readonly number[]): Span[] {
  let firstKept = 0;
  while (gone[firstKept] === firstKept) firstKept++;
  if (firstKept === items.length) return items.length === 0 ? [] : [span(whole.start + 1, whole.end - 1)];
  return gone.map((index) => {
    const { start, end } = items[index]!;
    // Together with the comma on the side of what stays.
    if (index < firstKept) return span(start, items[index + 1]?.start ?? end);
    return span(items[index - 1]?.end ?? start, end);
  });
}
