import type { Decoding } from '../core/rules/rule.ts';
import { decodeBroken } from './decode-broken.ts';
import { type Encoding, MEASURES } from './sequences.ts';
import { unmarkedUtf16 } from './unmarked-utf16.ts';

/** A text with the way in which it was read. It begins behind the byte order mark, as an editor shows it. */
export interface Decoded extends Decoding {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a byte order mark stands before it. */
  readonly marked: boolean;
}

/**
 * Reads the bytes of a file as text in an encoding that somebody names, whatever they look like.
 * @returns the text, undecodable bytes as U+FFFD; null where the bytes are no text in that encoding
 */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  const mark = MARKS.find(([each]) => each === encoding)?.[1];
  const start = mark?.every((byte, at) => bytes[at] === byte) ? mark.length : 0;
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  return isWide || hasFewControls(withoutPadding(bytes)) ? decoded(bytes, encoding, start) : null;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A text has a stray control character at most; one byte in so many is already no text. */
const CONTROLS_ONE_IN = 20;
const BEL = 0x07;

/**
 * Reads the bytes of a file as text: in the encoding of its byte order mark, else as UTF-8 if all of it is, else as
 * UTF-16 if it certainly is, else as GB18030 if all of it is, else in the one of UTF-8 and GB18030 that most of it is in.
 * @returns the text, undecodable bytes as U+FFFD; null where the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decoded(bytes, marked[0], marked[1].length);
  const content = withoutPadding(bytes);
  if (content.length === 0 && bytes.length > 0) return null;
  const isText = hasFewControls(content);
  const utf8 = isText ? strict(bytes, 'utf-8', 0) : null;
  if (utf8) return utf8;
  const order = unmarkedUtf16(bytes);
  if (order) return decoded(bytes, order, 0);
  const gb18030 = isText ? strict(bytes, 'gb18030', 0) : null;
  // Neither of the two has a NUL in its texts: with broken bytes beside it, it tells an image or an archive.
  if (gb18030 || !isText || content.includes(0)) return gb18030;
  return decoded(bytes, isMostlyUtf8(content) ? 'utf-8' : 'gb18030', 0);
}

function decoded(bytes: Uint8Array, encoding: Encoding, start: number): Decoded {
  return strict(bytes, encoding, start) ?? { ...decodeBroken(bytes, encoding, start), encoding, marked: start > 0 };
}

function strict(bytes: Uint8Array, encoding: Encoding, start: number): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start));
    return { text, encoding, marked: start > 0, undecodable: [], byteOffsets: [] };
  } catch {
    return null;
  }
}

/** The bytes without the NULs at their end, with which a disk or a database fills a block up. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

/** In UTF-8 and GB18030 a control character is a byte of its own. Word puts BEL behind the line end of every cell. */
function hasFewControls(bytes: Uint8Array): boolean {
  let controls = 0;
  let at = 0;
  let before = 0;
  // An iterator costs more than all that is done with the bytes.
  while (at < bytes.length) {
    const byte = bytes[at++]!;
    const isControl = byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f;
    if (isControl && !(byte === BEL && (before === 0x0d || before === 0x0a))) controls++;
    before = byte;
  }
  return controls * CONTROLS_ONE_IN <= bytes.length;
}

/** Whether there are more characters of three or four bytes, as Han are in UTF-8, than bytes that are no UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let balance = 0;
  for (let at = 0; at < bytes.length;) {
    const length = MEASURES['utf-8'](bytes, at);
    if (length < 0) balance--;
    else if (length > 2) balance++;
    at += Math.abs(length);
  }
  return balance > 0;
}
