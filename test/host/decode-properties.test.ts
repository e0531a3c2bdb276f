import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBroken } from '../../server/src/host/decode-broken.ts';
import { decode } from '../../server/src/host/decode.ts';
import { gb18030, utf16 } from '../cli/support/encode.ts';

/** Bytes among which lead bytes, trail bytes, digits and ends of line are frequent. */
const byte = fc.oneof(
  fc.integer({ min: 0, max: 0xff }),
  fc.constantFrom(0x0a, 0x30, 0x39, 0x3a, 0x40, 0x7f, 0x80, 0x81, 0x84, 0x90, 0x9f, 0xa0, 0xbf, 0xc2, 0xd8, 0xdc),
  fc.constantFrom(0xe0, 0xe3, 0xe5, 0xed, 0xf0, 0xf4, 0xf5, 0xfe, 0xff),
);
const bytes = fc.array(byte, { maxLength: 40 }).map((list) => Uint8Array.from(list));

describe('decode', () => {
  it('reads any text in UTF-8 and UTF-16 back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const each of [utf16(text, 'le'), utf16(text, 'be'), Buffer.from(`\ufeff${text}`)]) {
          expect(decode(each)?.text).toBe(text);
        }
      }),
    );
  });

  it('reads a text in GB18030 back, whatever characters it holds', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\0-\u001f\u007f]/.test(text));
    fc.assert(
      fc.property(words, (text) => {
        const whole = `云岭市档案局${text}`;
        expect(decode(gb18030(whole))).toMatchObject({ text: whole, encoding: 'gb18030', undecodable: [] });
      }),
    );
  });

  it('never throws, and tells the place of each byte that it cannot decode', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        const found = decode(list);
        if (!found) return;
        expect(found.byteOffsets).toHaveLength(found.undecodable.length);
        for (const at of found.undecodable) expect(found.text[at]).toBe('\ufffd');
      }),
    );
  });
});

describe.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('broken %s', (encoding) => {
  it('is read as the platform reads it', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        const { text } = decodeBroken(list, encoding, 0);
        expect(text).toBe(new TextDecoder(encoding, { ignoreBOM: true }).decode(list));
      }),
      { numRuns: 2000 },
    );
  });

  it('is sound up to each byte offset, and not beyond', () => {
    fc.assert(
      fc.property(bytes, (list) => {
        const { text, undecodable, byteOffsets } = decodeBroken(list, encoding, 0);
        const [at, offset] = [undecodable[0], byteOffsets[0]];
        if (at === undefined || offset === undefined) return;
        const decoder = new TextDecoder(encoding, { ignoreBOM: true, fatal: true });
        expect(decoder.decode(list.subarray(0, offset))).toBe(text.slice(0, at));
        expect(() => decoder.decode(list)).toThrow();
      }),
    );
  });
});
