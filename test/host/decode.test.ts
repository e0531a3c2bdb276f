import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/host/decode.ts';
import { gb18030, gbk, utf16 } from '../cli/support/encode.ts';
import { CELL_END } from '../support/line-ends.ts';
import { sample } from '../support/sample.ts';

const report = sample(2019);
/** Characters of four bytes in GB18030: of the basic plane, of the plane above, and the last one there is. */
const rare = report.replace('更新不够及时', '更新不够及时㑇䶮𠮷😀\u00a0\u{10ffff}');
const join = (...parts: readonly (string | readonly number[] | Buffer)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** The table text of Word, in which as many characters are marks as may be. */
const word = `${sample(2021).replaceAll('\n', '\r').replaceAll('\t', CELL_END)}${'0'.concat(CELL_END).repeat(500)}`;

describe('decode', () => {
  it.each([
    ['utf-8', Buffer.from(word)],
    ['utf-8', Buffer.from(word.replaceAll('\r', '\n'))],
    ['gb18030', gb18030(word)],
    ['utf-16le', utf16(word, 'le').subarray(2)],
  ])('the marks of Word in %s are no sign of a binary file', (encoding, bytes) => {
    expect(decode(bytes)).toMatchObject({ encoding, undecodable: [] });
  });

  it('the same character anywhere else is one', () => {
    expect(decode(Buffer.from(word.replaceAll('\r', ' ')))).toBeNull();
  });

  it.each([
    ['utf-8', Buffer.from(rare), false],
    ['utf-8', Buffer.from(`\ufeff${rare}`), true],
    ['utf-16le', utf16(rare, 'le'), true],
    ['utf-16be', utf16(rare, 'be'), true],
    ['utf-16le', utf16(rare, 'le').subarray(2), false],
    ['utf-16be', utf16(rare, 'be').subarray(2), false],
    ['gb18030', gb18030(rare), false],
    ['gb18030', gbk(report), false],
  ])('%s', (encoding, bytes, marked) => {
    const text = bytes.equals(gbk(report)) ? report : rare;
    expect(decode(bytes)).toEqual({ text, encoding, marked, undecodable: [], byteOffsets: [] });
  });

  it('takes one byte order mark away', () => {
    expect(decode(Buffer.from('\ufeff\ufeff年报'))?.text).toBe('\ufeff年报');
    expect(decode(utf16('\ufeff年报', 'be'))?.text).toBe('\ufeff年报');
  });

  it('keeps to the byte order mark', () => {
    expect(decode(join('\ufeff', gbk('公开年报')))?.encoding).toBe('utf-8');
  });

  it('reads 0x80 as Windows writes it', () => {
    expect(decode(join(gbk('合计'), [0x80], '5'))).toMatchObject({ encoding: 'gb18030', text: '合计€5' });
  });
});

describe('bytes that cannot be decoded are told with their places in text and file', () => {
  it.each([
    ['in UTF-8', join('公开年报，共12条。\n其', [0xe4, 0xb8], ' '), 'utf-8', [12], [30]],
    ['behind a mark', join('\ufeff公', [0xff], '开'), 'utf-8', [1], [6]],
    ['in GB18030', join(gbk('公开年报，共12条。\n其中政策解'), [0xb6, 0xff]), 'gb18030', [16], [29]],
    ['at the end of UTF-8', join(report, [0xe6, 0x94]), 'utf-8', [report.length], [Buffer.byteLength(report)]],
    ['at the end of GB18030', join(gbk(report), [0xb8]), 'gb18030', [report.length], [gbk(report).length]],
    ['half a four-byte character', join(gbk('二〇二〇年'), [0x95, 0x32, 0x8b]), 'gb18030', [5], [10]],
    ['half a unit', join(utf16('年报', 'le'), [0x00]), 'utf-16le', [2], [6]],
    ['half a pair', join(utf16('年报', 'be'), [0xd8, 0x42, 0, 0x31]), 'utf-16be', [2], [6]],
    ['GBK in UTF-8', join('本年新收政府信息公开申请数量', gbk('五件'), '。'), 'utf-8', [14, 15, 16], [42, 43, 45]],
    ['UTF-8 in GBK', join(gbk('本年新收政府信息公开申请数量'), '五件。\n', gbk('完')), 'gb18030', [18], [36]],
    ['beside U+FFFD itself', join('更新不够及\ufffd。', [0xff], '\ufffd'), 'utf-8', [7], [21]],
  ])('%s', (_, bytes, encoding, undecodable, byteOffsets) => {
    const found = decode(bytes);
    expect(found).toMatchObject({ encoding, undecodable, byteOffsets });
    expect(undecodable.map((at) => found?.text[at])).toEqual(undecodable.map(() => '\ufffd'));
  });

  it('whatever else the file holds in its own encoding', () => {
    const [utf8, other] = [
      decode(join(report, gbk('其他需要报告的事项'))),
      decode(join(gbk(report), '其他需要报告的事项')),
    ];
    expect([utf8?.encoding, utf8?.text.startsWith(report)]).toEqual(['utf-8', true]);
    expect([other?.encoding, other?.text.startsWith(report)]).toEqual(['gb18030', true]);
  });
});

describe('what is no text', () => {
  it.each([
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff]),
    ],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0])],
    ['UTF-16 without a mark or a Chinese word', utf16('2020 annual report', 'le').subarray(2)],
    ['numbers of two bytes', Buffer.from(Uint16Array.from({ length: 4000 }, (_, at) => (at * 40_503) % 0xd800).buffer)],
    ['a file of NULs', Buffer.alloc(4096)],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });

  it.each([
    ['one NUL', join(report, Buffer.alloc(1))],
    ['a block of NULs', join(report, Buffer.alloc(4096))],
    ['a block of NULs behind GBK', join(gbk(report), Buffer.alloc(4096))],
    ['a NUL inside GBK', join(gbk(report), [0], gbk(report))],
    ['the end of file of DOS', join(gbk(report), [0x1a])],
  ])('is not a report with %s', (_, bytes) => {
    expect(decode(bytes)?.text.startsWith(report)).toBe(true);
  });

  it('a broken text before a block of NULs is', () => {
    expect(decode(join(report, [0xe6], Buffer.alloc(4096)))).toMatchObject({
      encoding: 'utf-8',
      undecodable: [report.length],
    });
  });
});
