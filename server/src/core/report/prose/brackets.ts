/** What stands between a pair of round brackets in a sentence. */
export interface Bracketed {
  /** Offset of the opening bracket. */
  readonly open: number;
  /** Offset of the closing one. */
  readonly close: number;
}

/** The pairs of round brackets in `text` (comparison form), outer before inner; one that lacks its partner is left out. */
export function bracketsIn(text: string): Bracketed[] {
  const pairs: Bracketed[] = [];
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined) pairs.push({ open: from, close: index });
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}

/** `text` with blanks in place of everything in brackets: of the same length, and every offset means the same place. */
export function withoutBrackets(text: string, pairs: readonly Bracketed[] = bracketsIn(text)): string {
  let result = '';
  let at = 0;
  for (const { open, close } of pairs) {
    if (open < at) continue;
    result += text.slice(at, open) + ' '.repeat(close + 1 - open);
    at = close + 1;
  }
  return result + text.slice(at);
}
