import { type Excess, excessOf, excessOfBytes } from './bounds.ts';
import { type Decoded, decode } from './decode.ts';

/** What the bytes of a file are: a text that can be checked, one that is too large for that, or no text (null). */
export type Bounded = { readonly text: Decoded } | { readonly excess: Excess } | null;

/** Reads the bytes of a file as `decode` does, as far as they are not too many. */
export function decodeBounded(bytes: Uint8Array): Bounded {
  const beforehand = excessOfBytes(bytes.length);
  const text = beforehand ? null : decode(bytes);
  const excess = beforehand ?? (text && excessOf(text.text));
  return excess ? { excess } : text && { text };
}
