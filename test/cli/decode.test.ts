import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/cli/decode.ts';
import { sample } from '../support/sample.ts';
import { gb18030, utf16 } from './support/encode.ts';

const report = sample(2019);

describe('decode', () => {
  it.each([
    ['utf-8', Buffer.from(report)],
    ['utf-8', Buffer.from(`\ufeff${report}`)],
    ['utf-16le', utf16(report, 'le')],
    ['utf-16be', utf16(report, 'be')],
    ['gb18030', gb18030(report)],
  ])('%s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: report, encoding, undecodable: [] });
  });

  it('reads any text in UTF-8 and UTF-16 back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const bytes of [utf16(text, 'le'), utf16(text, 'be'), Buffer.from(`\ufeff${text}`)]) {
          expect(decode(bytes)?.text).toBe(text);
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const found = decode(bytes);
        for (const at of found?.undecodable ?? []) expect(found?.text[at]).toBe('\ufffd');
      }),
    );
  });

  it('says where a byte cannot be decoded', () => {
    const utf8 = Buffer.from('公开年报，共12条。\n其中');
    utf8[utf8.length - 1] = 0x20;
    expect(decode(utf8)).toMatchObject({ encoding: 'utf-8', undecodable: [12] });
    const gb = gb18030('公开年报，共12条。\n其中政策解读。');
    gb[gb.length - 1] = 0xff;
    expect(decode(gb)).toMatchObject({ encoding: 'gb18030', undecodable: [17] });
    expect(decode(Buffer.from([0xff, 0xfe, 0x6c, 0x51, 0x00]))).toMatchObject({
      encoding: 'utf-16le',
      undecodable: [1],
    });
  });

  it('keeps to the byte order mark', () => {
    const broken = Buffer.concat([Buffer.from('\ufeff'), gb18030('公开年报')]);
    expect(decode(broken)?.encoding).toBe('utf-8');
  });

  it.each([
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff]),
    ],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0])],
    ['UTF-16 without a mark', utf16('2020 annual report', 'le').subarray(2)],
  ])('refuses %s', (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });

  it('reads a text with a stray control character', () => {
    expect(decode(Buffer.from(`${report}\0`))?.text).toBe(`${report}\0`);
  });
});
