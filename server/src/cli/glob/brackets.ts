/** Where the brackets of a pattern end, by where they begin. */
export type Closes = ReadonlyMap<number, number>;

const OPENS: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

/** Pairs the brackets of a pattern in one pass. One without another end is in no pair. */
export function closesOf(characters: readonly string[]): Closes {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    const opener = OPENS[character];
    if (character === '\\') at++;
    else if (character === '[') {
      const end = endOfList(characters, at);
      if (end !== null) {
        closes.set(at, end);
        at = end;
      }
    } else if (character === '(' || character === '{') open.push(at);
    else if (opener !== undefined) {
      const last = open.findLastIndex((each) => characters[each] === opener);
      if (last >= 0) closes.set(open[last]!, at);
      // What began behind it does not end within it.
      if (last >= 0) open.length = last;
    }
  }
  return closes;
}

/** Where a list of characters in brackets ends, which holds one at least and no `/`; null where it does not. */
function endOfList(characters: readonly string[], at: number): number | null {
  const isNegated = characters[at + 1] === '!' || characters[at + 1] === '^';
  const first = at + (isNegated ? 2 : 1);
  for (let end = first; end < characters.length && characters[end] !== '/'; end++) {
    if (characters[end] === ']' && end > first) return end;
    if (characters[end] === '\\') end++;
  }
  return null;
}
