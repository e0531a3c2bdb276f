/**
 * What may steer a terminal, reorder or break a line, or hide: controls, format characters (bidirectional and
 * zero-width marks among them), line and paragraph separators, halves of surrogate pairs.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** CI systems read commands from a log behind `::` or `##`; the second mark of a pair is enough to break it. */
const COMMAND = /(?<=:):|(?<=#)#/g;

/**
 * Words of a document or a file name as a person may see them: one line, nothing hidden, no commands. Unsafe
 * characters become `\u{202E}`.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, codePoint).replace(COMMAND, codePoint);
}

/** `value` as JSON on one line, with the same characters written as escapes: parsed, it is unchanged. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, units).replace(COMMAND, units);
}

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

function units(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
