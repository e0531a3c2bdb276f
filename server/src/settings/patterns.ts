/** A pattern that was taken apart. */
interface Taken {
  /** Whether it takes back in. */
  readonly isBack: boolean;
  /** Whether it stands for folders only. */
  readonly isFolder: boolean;
  /** The characters of each name in it. */
  readonly words: readonly Characters[];
}

type Characters = readonly string[];

/** Patterns are taken apart once, not again for each file. */
const TAKEN = new WeakMap<readonly string[], readonly Taken[]>();

/**
 * Whether `patterns` leave out a file. They are those of a `.gitignore`: `*` and `?` inside a name, `**` for any folders,
 * a name without `/` anywhere, `/` at the end for folders, `!` in front to take back in; the last one that fits counts.
 * Matched step by step, and not as regular expressions, so that no pattern can take long.
 * @param path of the file, relative to the folder that the patterns start from, divided by `/`
 * @returns null where none of them fits
 */
export function leavesOut(patterns: readonly string[], path: string): boolean | null {
  const taken = TAKEN.get(patterns) ?? patterns.map(takenApart);
  TAKEN.set(patterns, taken);
  const parts = path.split('/').map((part) => [...part]);
  const last = taken.findLast((pattern) => fits(pattern, parts));
  return last ? !last.isBack : null;
}

function takenApart(pattern: string): Taken {
  const isBack = pattern.startsWith('!');
  const sought = isBack ? pattern.slice(1) : pattern;
  const words = sought.split('/').filter((word) => word !== '' && word !== '.');
  const isAnywhere = words.length === 1 && !sought.startsWith('/');
  const all = isAnywhere ? ['**', ...words] : words;
  return { isBack, isFolder: sought.endsWith('/'), words: all.map((word) => [...word]) };
}

/** Whether the pattern fits the file, or a folder that holds it. */
function fits({ isFolder, words }: Taken, parts: readonly Characters[]): boolean {
  if (words.length === 0) return false;
  return parts.some((_, at) => (at < parts.length - 1 || !isFolder) && matches(words, parts.slice(0, at + 1), isWord));
}

function isWord(word: Characters, part: Characters): boolean {
  return matches(word, part, (wanted, unit) => wanted === '?' || wanted === unit);
}

/**
 * Whether `items` are what `sought` says, where `*` (of characters) or `**` (of names) stands for any number of them.
 * Goes back to the last such star only, so that the time is at most the product of the two lengths.
 */
function matches<Item extends string | Characters>(
  sought: readonly Item[],
  items: readonly Item[],
  isSame: (sought: Item, item: Item) => boolean,
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

function isStar(sought: string | Characters): boolean {
  if (typeof sought === 'string') return sought === '*';
  return sought.length === 2 && sought[0] === '*' && sought[1] === '*';
}
