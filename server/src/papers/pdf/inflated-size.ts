import { Inflate } from 'fflate';

const STREAM = bytesOf('stream');
const END = bytesOf('endstream');
const [LINE_FEED, RETURN] = [0x0a, 0x0d];
/** So many bytes are inflated at a time. */
const PIECE = 65_536;

/**
 * Whether the packed streams of a PDF hold more than `most` bytes altogether: pdf.js unpacks each of them whole, and a
 * small file can hold more than a computer has room for. What is packed twice counts as too much.
 */
export function holdsMoreThan(bytes: Uint8Array, most: number): boolean {
  let size = 0;
  for (let at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at)) {
    at += STREAM.length;
    if (bytes[at] === RETURN) at++;
    if (bytes[at] === LINE_FEED) at++;
    const end = indexOf(bytes, END, at);
    const data = bytes.subarray(at, end < 0 ? bytes.length : end);
    if (isZlib(data)) size += inflatedSize(data.subarray(2), most - size);
    if (size > most) return true;
    at = end < 0 ? bytes.length : end + END.length;
  }
  return false;
}

/** The first two bytes of what zlib packs. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function inflatedSize(data: Uint8Array, most: number): number {
  let size = 0;
  const heads: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (heads.length === 0) heads.push(piece.slice(0, 2));
  });
  try {
    for (let at = 0; at < data.length && size <= most; at += PIECE) {
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch {
    // What is broken is for pdf.js to judge; it takes what comes before.
  }
  return heads.some(isZlib) && size > PIECE ? Infinity : size;
}

function indexOf(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

function bytesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (character) => character.charCodeAt(0));
}
