import { describe, expect, it } from 'vitest';
import { fileEncoder } from '../../server/src/cli/encode.ts';
import { gb18030Encoder } from '../../server/src/cli/gb18030.ts';
import { sample } from '../support/sample.ts';
import { gb18030, utf16 } from './support/encode.ts';

const TEXT = sample(2021);
const { encodeLike } = fileEncoder();

describe('GB18030', () => {
  const encode = gb18030Encoder();

  it.each([
    ['公开', [0xb9, 0xab, 0xbf, 0xaa]],
    ['A１', [0x41, 0xa3, 0xb1]],
    ['€', [0xa2, 0xe3]],
    ['𠮷', [0x95, 0x34, 0xb2, 0x35]],
    ['\u{10ffff}', [0xe3, 0x32, 0x9a, 0x35]],
    ['\u0080', [0x81, 0x30, 0x81, 0x30]],
    ['', []],
  ])('writes %s', (text, bytes) => {
    expect(encode(text)).toEqual(Uint8Array.from(bytes));
  });

  it('is what the decoder reads, for every character that it reads', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true, ignoreBOM: true });
    let refused = 0;
    for (let from = 0; from < 0x110000; from += 0x100) {
      const points = Array.from({ length: 0x100 }, (_, at) => from + at).filter(
        (each) => each < 0xd800 || each > 0xdfff,
      );
      const known = points.map((each) => String.fromCodePoint(each)).filter((each) => encode(each));
      refused += points.length - known.length;
      const text = known.join('');
      expect(decoder.decode(encode(text))).toBe(text);
    }
    // A handful of private characters have no code of their own, and U+FFFD stands for what was not read.
    expect(refused).toBeLessThan(30);
  });

  it('does not write half a character', () => {
    expect(encode('公\ud842开')).toBeNull();
  });
});

describe('a changed text goes back in the encoding of its file', () => {
  const changed = TEXT.replace('云岭', '𠮷岭').replaceAll('\n', '\r\n');
  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE', (text) => utf16(text, 'le')],
    ['UTF-16BE', (text) => utf16(text, 'be')],
    ['GB18030', (text) => Buffer.from(gb18030Encoder()(text)!)],
  ])('%s', (_, encoded) => {
    expect(Buffer.from(encodeLike(encoded(TEXT), changed)!)).toEqual(encoded(changed));
    expect(Buffer.from(encodeLike(encoded(TEXT), TEXT)!)).toEqual(encoded(TEXT));
  });

  it.each<[string, Buffer, string]>([
    ['bytes that are no text', Buffer.from([0, 1, 2, 3]), 'a'],
    ['bytes that were not decoded', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff])]), TEXT],
    ['half a character', Buffer.from(TEXT), `${TEXT}\ud842`],
    ['a text that would be read in another encoding', gb18030('公开'), 'abc'],
    ['a text that begins with another mark', Buffer.from(TEXT), `\ufeff${TEXT}`],
  ])('but not %s', (_, file, text) => {
    expect(encodeLike(file, text)).toBeNull();
  });
});
