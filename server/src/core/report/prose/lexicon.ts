/** A word of a clause, as a lexicon knows it; `unknown` is whatever stands between the words that it knows. */
export interface Word<Kind extends string> {
  readonly kind: Kind | 'unknown';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a stretch of text, in comparison form, into words. */
export type Lexicon<Kind extends string> = (text: string) => readonly Word<Kind>[];

/** What may stand between words and means nothing. */
const BLANK = /^[ ,"]*$/;

/** The words of a lexicon: for each kind a pattern without groups that capture. Where two match at one place, the first does. */
type Words<Kind extends string> = Readonly<Record<Kind, string>>;

/** The source of the pattern that matches any of `words`, with a group for each kind. */
export function anyOf(words: Words<string>): string {
  return Object.values(words)
    .map((pattern) => `(${pattern})`)
    .join('|');
}

/**
 * @param any `anyOf(words)` as a pattern with the flag g
 * @returns a function that takes a text and gives its words in order, with their offsets in it. Reading costs as much as
 *   the text is long.
 */
export function lexiconOf<Kind extends string>(words: Words<Kind>, any: RegExp): Lexicon<Kind> {
  const kinds = Object.keys(words) as Kind[];
  return (text) => {
    const found: Word<Kind>[] = [];
    let at = 0;
    const skip = (end: number): void => {
      const between = text.slice(at, end);
      if (!BLANK.test(between)) found.push({ kind: 'unknown', text: between, start: at, end });
    };
    for (const match of text.matchAll(any)) {
      const { 0: word, index: start } = match;
      skip(start);
      at = start + word.length;
      found.push({ kind: kinds[match.indexOf(word, 1) - 1]!, text: word, start, end: at });
    }
    skip(text.length);
    return found;
  };
}
