import { type Encoding, MEASURES } from './sequences.ts';

/** A text that was read from bytes of which some mean nothing. */
export interface Broken {
  /** The text, with U+FFFD for what means nothing. */
  readonly text: string;
  /** The offsets in the text of those characters, and only of those: the bytes may spell U+FFFD themselves. */
  readonly undecodable: readonly number[];
  /** Where the bytes that each of them stands for begin, counted from 0 at the first of `bytes`. */
  readonly byteOffsets: readonly number[];
}

/** Reads `bytes` from `start` on in `encoding`, in time proportional to their number. */
export function decodeBroken(bytes: Uint8Array, encoding: Encoding, start: number): Broken {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const measure = MEASURES[encoding];
  const [undecodable, byteOffsets]: [number[], number[]] = [[], []];
  let text = '';
  let sound = start;
  for (let at = start; at < bytes.length;) {
    const length = measure(bytes, at);
    if (length < 0) {
      text += decoder.decode(bytes.subarray(sound, at));
      undecodable.push(text.length);
      byteOffsets.push(at);
      text += '\ufffd';
      sound = at - length;
    }
    at += Math.abs(length);
  }
  return { text: text + decoder.decode(bytes.subarray(sound)), undecodable, byteOffsets };
}
