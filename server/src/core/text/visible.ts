/**
 * What may steer a terminal, reorder or break a line, or hide: controls, format characters (bidirectional and
 * zero-width marks among them), line and paragraph separators, halves of surrogate pairs.
 */
export const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Words of a document or a name as a person may see them: one line, nothing hidden; such characters as `\u{202E}`. */
export function visible(text: string): string {
  return text.replace(UNSAFE, codePoint);
}

/** The character that `character` begins with, by its number: `\u{202E}`. */
export function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
