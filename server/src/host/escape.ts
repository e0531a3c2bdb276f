import { UNSAFE, codePoint, visible as shown } from '../core/text/visible.ts';

/** CI systems read commands from a log behind `::` or `##`; the second mark of a pair is enough to break it. */
const COMMAND = /(?<=:):|(?<=#)#/g;

/**
 * Words of a document or a file name as a person may see them: one line, nothing hidden, no commands. Unsafe
 * characters become `\u{202E}`.
 */
export function visible(text: string): string {
  return shown(text).replace(COMMAND, codePoint);
}

/** `value` as JSON on one line, with the same characters written as escapes: parsed, it is unchanged. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, units).replace(COMMAND, units);
}

function units(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
