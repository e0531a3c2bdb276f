import { decode } from '../host/decode.ts';
import { type Encode, gb18030Encoder } from './gb18030.ts';

/** Byte order marks of UTF-8, UTF-16LE and UTF-16BE. */
const MARKS: readonly (readonly number[])[] = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Turns changed texts back into the bytes that their files hold, in the encoding that each was read in. */
export interface Encoder {
  /**
   * The bytes of `text` as those of `file` are written, byte order mark included.
   * @returns null where that is not certain: the file was not decoded whole, or would not be itself again, or the
   *   encoding cannot hold the text
   */
  readonly encodeLike: (file: Uint8Array, text: string) => Uint8Array | null;
}

/** An encoder; tables are made when they are first needed. */
export function fileEncoder(): Encoder {
  let gb18030: Encode | undefined;
  const encodeAs = (encoding: string, text: string): Uint8Array | null => {
    if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
    if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
    return encoding === 'gb18030' ? (gb18030 ??= gb18030Encoder())(text) : null;
  };
  return {
    encodeLike: (file, text) => {
      const read = decode(file);
      if (!read || read.undecodable.length > 0) return null;
      const mark = MARKS.find((each) => each.every((byte, at) => file[at] === byte)) ?? [];
      const bytesOf = (content: string): Uint8Array | null => {
        const bytes = encodeAs(read.encoding, content);
        return bytes && Buffer.concat([Uint8Array.from(mark), bytes]);
      };
      const same = bytesOf(read.text);
      const bytes = bytesOf(text);
      if (!same || !bytes || Buffer.compare(same, file) !== 0) return null;
      const again = decode(bytes);
      return again?.text === text && again.encoding === read.encoding ? bytes : null;
    },
  };
}
