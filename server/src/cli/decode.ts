import type { Decoding } from '../core/rules/rule.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text with the way in which it was read. It begins behind the byte order mark, as an editor shows it. */
export interface Decoded extends Decoding {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A text has a stray control character at most; one character in twenty is already no text. */
const MOST_CONTROLS = 1 / 20;
const CONTROLS = /[\0-\u0008\u000e-\u001f\u007f]/g;

/**
 * Reads the bytes of a file as text: in the encoding of its byte order mark, else as UTF-8 if all of it is, else as
 * GB18030 if all of it is, else in the one of the two that leaves fewer bytes undecoded.
 * @returns the text, undecodable bytes as U+FFFD; null where the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked) return strict(bytes, marked) ?? lenient(bytes, marked);
  const whole = strict(bytes, 'utf-8') ?? strict(bytes, 'gb18030');
  if (whole) return controls(whole.text) > whole.text.length * MOST_CONTROLS ? null : whole;
  const [utf8, gb18030] = [lenient(bytes, 'utf-8'), lenient(bytes, 'gb18030')];
  const best = gb18030.undecodable.length < utf8.undecodable.length ? gb18030 : utf8;
  // No text of either encoding holds a NUL: with broken bytes beside it, it tells an image or an archive.
  return best.text.includes('\0') || controls(best.text) > best.text.length * MOST_CONTROLS ? null : best;
}

function strict(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, undecodable: [] };
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, undecodable: [...text.matchAll(/\ufffd/g)].map(({ index }) => index) };
}

function controls(text: string): number {
  return text.match(CONTROLS)?.length ?? 0;
}
