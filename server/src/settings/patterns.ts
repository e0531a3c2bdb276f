/**
 * Whether `patterns` leave out a file. They are those of a `.gitignore`: `*` and `?` inside a name, `**` for any folders,
 * a name without `/` anywhere, `/` at the end for folders, `!` in front to take back in; the last one that fits counts.
 * Matched step by step, and not as regular expressions, so that no pattern can take long.
 * @param path of the file, relative to the folder that the patterns start from, divided by `/`
 * @returns null where none of them fits
 */
export function leavesOut(patterns: readonly string[], path: string): boolean | null {
  const parts = path.split('/');
  for (const pattern of patterns.toReversed()) {
    const isBack = pattern.startsWith('!');
    const sought = isBack ? pattern.slice(1) : pattern;
    if (fits(sought, parts)) return !isBack;
  }
  return null;
}

/** Whether the pattern fits the file, or a folder that holds it. */
function fits(pattern: string, parts: readonly string[]): boolean {
  const words = pattern.split('/').filter((word) => word !== '' && word !== '.');
  const isAnywhere = words.length === 1 && !pattern.startsWith('/');
  const isFolder = pattern.endsWith('/');
  const sought = (isAnywhere ? ['**', ...words] : words).map((word) => [...word]);
  if (sought.length === 0) return false;
  return parts.some((_, at) => (at < parts.length - 1 || !isFolder) && matches(sought, parts.slice(0, at + 1), isWord));
}

function isWord(word: readonly string[], part: string | undefined): boolean {
  return part !== undefined && matches(word, [...part], (wanted, unit) => wanted === '?' || wanted === unit);
}

/**
 * Whether `items` are what `sought` says, where `*` (of characters) or `**` (of names) stands for any number of them.
 * Goes back to the last such star only, so that the time is at most the product of the two lengths.
 */
function matches<Sought extends string | readonly string[]>(
  sought: readonly Sought[],
  items: readonly string[],
  isSame: (sought: Sought, item: string) => boolean,
): boolean {
  let [at, item, star, from] = [0, 0, -1, 0];
  for (;;) {
    const next = sought[at];
    if (next !== undefined && isStar(next)) {
      star = at++;
      from = item;
      continue;
    }
    const here = items[item];
    if (here === undefined) break;
    if (next !== undefined && isSame(next, here)) {
      at++;
      item++;
    } else if (star >= 0) {
      at = star + 1;
      item = ++from;
    } else return false;
  }
  return sought.slice(at).every(isStar);
}

function isStar(sought: string | readonly string[]): boolean {
  return typeof sought === 'string' ? sought === '*' : sought.join('') === '**';
}
