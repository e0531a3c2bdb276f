import { MOST_BYTES } from '../host/bounds.ts';

/** A client sends no more: so much is beyond the bound for papers. */
const MOST_BASE64 = 4 * Math.ceil((MOST_BYTES + 3) / 3);
/** So many bytes are turned at a time: a function takes no more arguments. A multiple of three, as base64 has it. */
const PIECE = 0x6000;

/** The bytes that a client hands over in base64; of a paper that is too large enough to be refused by its reader, which words it. */
export function bytesOf(content: string): Uint8Array {
  return Uint8Array.from(atob(content.slice(0, MOST_BASE64)), (unit) => unit.charCodeAt(0));
}

/** Bytes in base64. */
export function base64Of(bytes: Uint8Array): string {
  let written = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    written += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return written;
}
