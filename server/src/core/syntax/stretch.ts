import { copied } from '../text/copied.ts';
import { placedLine } from './placed-line.ts';
import type { Syntax } from './syntax.ts';
import { untaggedText } from './untagged-text.ts';

/**
 * The lines of a text from the one at `first` to the one at `last` as a text of their own: offsets and line indexes
 * count from the first of them.
 */
export function stretchOf(syntax: Syntax, first: number, last: number): Syntax {
  const { text, lines, tagged } = syntax;
  const { start } = lines[first]!;
  const { next } = lines[last]!;
  const own = lines.slice(first, last + 1).map((line) => placedLine(line.content, line, line.index - first, -start));
  // Copied: a slice keeps the whole text alive.
  const words = copied(text.slice(start, next));
  return tagged
    ? { text: words, plain: copied(syntax.plain.slice(start, next)), lines: own, tagged }
    : untaggedText(words, own);
}
