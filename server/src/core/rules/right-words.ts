import { type Origin, covers, span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/**
 * Whether a finding marks something in one of `words`, which are right as they are. A finding that stands for many
 * places is not judged by the first of them.
 */
export function isInRightWord(finding: Finding<Origin>, text: string, words: readonly string[]): boolean {
  const marked = finding.span;
  if (finding.places.length > 1) return false;
  return words.some((word) => {
    const from = Math.max(0, marked.end - word.length);
    const at = text.slice(0, marked.start + word.length).indexOf(word, from);
    return word !== '' && at >= 0 && covers(span(at, at + word.length), marked);
  });
}
