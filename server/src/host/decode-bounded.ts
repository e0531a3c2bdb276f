import { type Excess, excessOf, excessOfBytes } from './bounds.ts';
import { type Decoded, decode, decodeAs } from './decode.ts';
import type { Encoding } from './sequences.ts';

/** What the bytes of a file are: a text that can be checked, one that is too large for that, or no text (null). */
export type Bounded = { readonly text: Decoded } | { readonly excess: Excess } | null;

/**
 * Reads the bytes of a file as `decode` does, as far as they are not too many.
 * @param encoding the encoding that somebody has named
 */
export function decodeBounded(bytes: Uint8Array, encoding: Encoding | null = null): Bounded {
  const beforehand = excessOfBytes(bytes.length);
  const text = beforehand ? null : encoding ? decodeAs(bytes, encoding) : decode(bytes);
  const excess = beforehand ?? (text && excessOf(text.text));
  return excess ? { excess } : text && { text };
}
