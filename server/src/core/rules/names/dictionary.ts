import { type Prose, spanIn } from '../../report/paragraphs.ts';
import { plain } from '../../text/plain.ts';
import type { BlockSpan } from '../../text/span.ts';

/** A word that is written wrongly, with the characters beside it that make it part of another word. */
export interface WrongWord {
  readonly wrong: string;
  readonly right: string;
  /** Right behind one of these it is the end of another word: `自己经过`. */
  readonly notAfter?: string;
  /** Right before one of these it is the beginning of another word: `按装机容量`. */
  readonly notBefore?: string;
  /** Whether it is wrong at this place of a paragraph's comparison form; it is wherever this is left out. */
  readonly isWrong?: (shown: string, start: number, end: number) => boolean;
}

/** A wrong word where it stands in a paragraph. */
export interface FoundWord {
  readonly span: BlockSpan;
  readonly word: WrongWord;
  /** What to write instead; null where a page break cuts the word apart. */
  readonly replacement: string | null;
}

/** A dictionary for looking up: its words by the UTF-16 units they begin with, the longest first. */
export type Dictionary = ReadonlyMap<number, readonly WrongWord[]>;

/** Every place of a paragraph where a word of `dictionary` stands and is wrong, the longest word at each place. */
export function wrongWords(prose: Prose, dictionary: Dictionary): FoundWord[] {
  const found: FoundWord[] = [];
  const shown = prose.plain;
  for (let at = 0; at < shown.length; at++) {
    const words = dictionary.get(shown.charCodeAt(at));
    // Most characters begin none, and there are many.
    if (!words) continue;
    const word = words.find((each) => stands(each, shown, at));
    if (!word) continue;
    const end = at + word.wrong.length;
    const span = spanIn(prose, at, end);
    found.push({ span, word, replacement: span.end - span.start === word.wrong.length ? word.right : null });
    at = end - 1;
  }
  return found;
}

/** The words that an office adds: literal, in comparison form. */
export function ownWords(wrong: Readonly<Record<string, string>>): WrongWord[] {
  return Object.entries(wrong).flatMap(([word, right]) =>
    word === '' || word === right ? [] : [{ wrong: plain(word), right }],
  );
}

/** The dictionary of these words; of several that are written alike the first counts. */
export function dictionaryOf(entries: readonly WrongWord[]): Dictionary {
  const index = new Map<number, WrongWord[]>();
  for (const word of entries) {
    const first = word.wrong.charCodeAt(0);
    const words = index.get(first);
    if (words) words.push(word);
    else index.set(first, [word]);
  }
  for (const words of index.values()) words.sort((a, b) => b.wrong.length - a.wrong.length);
  return index;
}

function stands({ wrong, notAfter = '', notBefore = '', isWrong }: WrongWord, shown: string, at: number): boolean {
  if (!shown.startsWith(wrong, at)) return false;
  const before = shown.charAt(at - 1);
  const behind = shown.charAt(at + wrong.length);
  if ((before !== '' && notAfter.includes(before)) || (behind !== '' && notBefore.includes(behind))) return false;
  return isWrong?.(shown, at, at + wrong.length) ?? true;
}
